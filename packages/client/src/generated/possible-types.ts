
      export type PossibleTypesResultData = {
  "possibleTypes": {
    "AcceptSuggestionResult": [
      "Obstacle",
      "Refusal"
    ],
    "AddCoalitionMeetingResult": [
      "Coalition",
      "Refusal"
    ],
    "AddCoalitionMemberResult": [
      "Coalition",
      "Refusal"
    ],
    "AddCommentResult": [
      "Comment",
      "Refusal"
    ],
    "AddEvidenceResult": [
      "EvidenceList",
      "Refusal"
    ],
    "AddGoCriterionResult": [
      "GoGate",
      "Refusal"
    ],
    "AddObjectiveResult": [
      "Program",
      "Refusal"
    ],
    "AddObstacleResult": [
      "Obstacle",
      "Refusal"
    ],
    "AddReadinessReplyResult": [
      "Refusal",
      "RoundReplies"
    ],
    "AddShortTermWinResult": [
      "ProgramWins",
      "Refusal"
    ],
    "AddTargetBehaviorResult": [
      "Program",
      "Refusal"
    ],
    "AddWaveResult": [
      "Program",
      "Refusal"
    ],
    "ApplyImportResult": [
      "ImportRun",
      "Refusal"
    ],
    "ArchiveEmployeeResult": [
      "Employee",
      "Refusal"
    ],
    "ArchiveInstrumentResult": [
      "ReadinessInstrument",
      "Refusal"
    ],
    "ArchiveProgramResult": [
      "Program",
      "Refusal"
    ],
    "ArchiveUnitResult": [
      "BusinessUnit",
      "Refusal"
    ],
    "CancelImportResult": [
      "ImportRun",
      "Refusal"
    ],
    "CloseChangeStepResult": [
      "ProgramRoom",
      "Refusal"
    ],
    "CloseObstacleResult": [
      "Obstacle",
      "Refusal"
    ],
    "CloseReadinessRoundResult": [
      "ProgramReadiness",
      "Refusal"
    ],
    "CopyInstrumentResult": [
      "ReadinessInstrument",
      "Refusal"
    ],
    "CreateAccountResult": [
      "AccountCreated",
      "Refusal"
    ],
    "CreateEmployeeResult": [
      "Employee",
      "Refusal"
    ],
    "CreateInstrumentResult": [
      "ReadinessInstrument",
      "Refusal"
    ],
    "CreateProgramResult": [
      "Program",
      "Refusal"
    ],
    "CreateUnitResult": [
      "BusinessUnit",
      "Refusal"
    ],
    "DecideGoResult": [
      "GoGate",
      "Refusal"
    ],
    "DecideScopeChangeResult": [
      "Refusal",
      "ScopeLedger"
    ],
    "DismissSuggestionResult": [
      "BlockerSuggestions",
      "Refusal"
    ],
    "EraseEmployeeResult": [
      "EmployeeErased",
      "Refusal"
    ],
    "ExportEmployeeResult": [
      "PersonalData",
      "Refusal"
    ],
    "ExtendReadinessRoundResult": [
      "ProgramReadiness",
      "Refusal"
    ],
    "JudgeGoCriterionResult": [
      "GoGate",
      "Refusal"
    ],
    "MarkMentionsReadResult": [
      "Refusal",
      "Viewer"
    ],
    "MoveEmployeeResult": [
      "Employee",
      "Refusal"
    ],
    "MoveUnitResult": [
      "BusinessUnit",
      "Refusal"
    ],
    "NewInstrumentVersionResult": [
      "ReadinessInstrument",
      "Refusal"
    ],
    "OpenReadinessRoundResult": [
      "ProgramReadiness",
      "Refusal"
    ],
    "PlanImportResult": [
      "ImportRun",
      "Refusal"
    ],
    "PlanReadinessRoundResult": [
      "ProgramReadiness",
      "Refusal"
    ],
    "RealizeRiskResult": [
      "Obstacle",
      "Refusal"
    ],
    "RecordObservationsResult": [
      "ObservationsRecorded",
      "Refusal"
    ],
    "RecordUnitCountResult": [
      "Refusal",
      "UnitCountRecorded"
    ],
    "RemindReadinessRoundResult": [
      "Refusal",
      "RoundMail"
    ],
    "RemoveCoalitionMeetingResult": [
      "Coalition",
      "Refusal"
    ],
    "RemoveCoalitionMemberResult": [
      "Coalition",
      "Refusal"
    ],
    "RemoveCommentResult": [
      "Comment",
      "Refusal"
    ],
    "RemoveEvidenceResult": [
      "EvidenceList",
      "Refusal"
    ],
    "RemoveGoCriterionResult": [
      "GoGate",
      "Refusal"
    ],
    "RemoveObjectiveResult": [
      "Program",
      "Refusal"
    ],
    "RemoveObstacleResult": [
      "Obstacle",
      "Refusal"
    ],
    "RemoveReadinessReplyResult": [
      "Refusal",
      "RoundReplies"
    ],
    "RemoveReadinessRoundResult": [
      "ProgramReadiness",
      "Refusal"
    ],
    "RemoveScopeChangeResult": [
      "Refusal",
      "ScopeLedger"
    ],
    "RemoveShortTermWinResult": [
      "ProgramWins",
      "Refusal"
    ],
    "RemoveTargetBehaviorResult": [
      "Program",
      "Refusal"
    ],
    "RemoveWaveResult": [
      "Program",
      "Refusal"
    ],
    "ReopenChangeStepResult": [
      "ProgramRoom",
      "Refusal"
    ],
    "ReopenObstacleResult": [
      "Obstacle",
      "Refusal"
    ],
    "ReopenScopeChangeResult": [
      "Refusal",
      "ScopeLedger"
    ],
    "RequestScopeChangeResult": [
      "Refusal",
      "ScopeLedger"
    ],
    "ResetAccountPasswordResult": [
      "PasswordReset",
      "Refusal"
    ],
    "RestoreCoalitionMeetingResult": [
      "Coalition",
      "Refusal"
    ],
    "RestoreCoalitionMemberResult": [
      "Coalition",
      "Refusal"
    ],
    "RestoreCommentResult": [
      "Comment",
      "Refusal"
    ],
    "RestoreEmployeeResult": [
      "Employee",
      "Refusal"
    ],
    "RestoreEvidenceResult": [
      "EvidenceList",
      "Refusal"
    ],
    "RestoreGoCriterionResult": [
      "GoGate",
      "Refusal"
    ],
    "RestoreInstrumentResult": [
      "ReadinessInstrument",
      "Refusal"
    ],
    "RestoreObjectiveResult": [
      "Program",
      "Refusal"
    ],
    "RestoreObstacleResult": [
      "Obstacle",
      "Refusal"
    ],
    "RestoreProgramResult": [
      "Program",
      "Refusal"
    ],
    "RestoreReadinessReplyResult": [
      "Refusal",
      "RoundReplies"
    ],
    "RestoreReadinessRoundResult": [
      "ProgramReadiness",
      "Refusal"
    ],
    "RestoreScopeChangeResult": [
      "Refusal",
      "ScopeLedger"
    ],
    "RestoreShortTermWinResult": [
      "ProgramWins",
      "Refusal"
    ],
    "RestoreTargetBehaviorResult": [
      "Program",
      "Refusal"
    ],
    "RestoreUnitResult": [
      "BusinessUnit",
      "Refusal"
    ],
    "RestoreWaveResult": [
      "Program",
      "Refusal"
    ],
    "SendTestMailResult": [
      "Refusal",
      "TestMail"
    ],
    "SetAccountStatusResult": [
      "Account",
      "Refusal"
    ],
    "SetReadinessReminderResult": [
      "Refusal",
      "RoundMail"
    ],
    "SetUpOrganizationResult": [
      "Refusal",
      "SetUpDone"
    ],
    "TakeBackEmployeeMoveResult": [
      "Employee",
      "Refusal"
    ],
    "TakeBackSuggestionAnswerResult": [
      "BlockerSuggestions",
      "Refusal"
    ],
    "UpdateAccountResult": [
      "Account",
      "Refusal"
    ],
    "UpdateChangeStepResult": [
      "ProgramRoom",
      "Refusal"
    ],
    "UpdateCoalitionMeetingResult": [
      "Coalition",
      "Refusal"
    ],
    "UpdateCoalitionMemberResult": [
      "Coalition",
      "Refusal"
    ],
    "UpdateCommentResult": [
      "Comment",
      "Refusal"
    ],
    "UpdateEmployeeResult": [
      "Employee",
      "Refusal"
    ],
    "UpdateEvidenceResult": [
      "EvidenceList",
      "Refusal"
    ],
    "UpdateGoCriterionResult": [
      "GoGate",
      "Refusal"
    ],
    "UpdateInstrumentResult": [
      "ReadinessInstrument",
      "Refusal"
    ],
    "UpdateObjectiveResult": [
      "Program",
      "Refusal"
    ],
    "UpdateObstacleResult": [
      "Obstacle",
      "Refusal"
    ],
    "UpdateProgramResult": [
      "Program",
      "Refusal"
    ],
    "UpdateReadinessReplyResult": [
      "Refusal",
      "RoundReplies"
    ],
    "UpdateReadinessRoundResult": [
      "ProgramReadiness",
      "Refusal"
    ],
    "UpdateScopeChangeResult": [
      "Refusal",
      "ScopeLedger"
    ],
    "UpdateShortTermWinResult": [
      "ProgramWins",
      "Refusal"
    ],
    "UpdateStepPlanResult": [
      "ProgramRoom",
      "Refusal"
    ],
    "UpdateTargetBehaviorResult": [
      "Program",
      "Refusal"
    ],
    "UpdateUnitResult": [
      "BusinessUnit",
      "Refusal"
    ],
    "UpdateWaveResult": [
      "Program",
      "Refusal"
    ],
    "VisitProgramResult": [
      "ProgramVisit",
      "Refusal"
    ],
    "WithdrawObservationsResult": [
      "ObservationsWithdrawn",
      "Refusal"
    ],
    "WithdrawUnitCountResult": [
      "Refusal",
      "UnitCountWithdrawn"
    ]
  }
};
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "AcceptSuggestionResult": [
      "Obstacle",
      "Refusal"
    ],
    "AddCoalitionMeetingResult": [
      "Coalition",
      "Refusal"
    ],
    "AddCoalitionMemberResult": [
      "Coalition",
      "Refusal"
    ],
    "AddCommentResult": [
      "Comment",
      "Refusal"
    ],
    "AddEvidenceResult": [
      "EvidenceList",
      "Refusal"
    ],
    "AddGoCriterionResult": [
      "GoGate",
      "Refusal"
    ],
    "AddObjectiveResult": [
      "Program",
      "Refusal"
    ],
    "AddObstacleResult": [
      "Obstacle",
      "Refusal"
    ],
    "AddReadinessReplyResult": [
      "Refusal",
      "RoundReplies"
    ],
    "AddShortTermWinResult": [
      "ProgramWins",
      "Refusal"
    ],
    "AddTargetBehaviorResult": [
      "Program",
      "Refusal"
    ],
    "AddWaveResult": [
      "Program",
      "Refusal"
    ],
    "ApplyImportResult": [
      "ImportRun",
      "Refusal"
    ],
    "ArchiveEmployeeResult": [
      "Employee",
      "Refusal"
    ],
    "ArchiveInstrumentResult": [
      "ReadinessInstrument",
      "Refusal"
    ],
    "ArchiveProgramResult": [
      "Program",
      "Refusal"
    ],
    "ArchiveUnitResult": [
      "BusinessUnit",
      "Refusal"
    ],
    "CancelImportResult": [
      "ImportRun",
      "Refusal"
    ],
    "CloseChangeStepResult": [
      "ProgramRoom",
      "Refusal"
    ],
    "CloseObstacleResult": [
      "Obstacle",
      "Refusal"
    ],
    "CloseReadinessRoundResult": [
      "ProgramReadiness",
      "Refusal"
    ],
    "CopyInstrumentResult": [
      "ReadinessInstrument",
      "Refusal"
    ],
    "CreateAccountResult": [
      "AccountCreated",
      "Refusal"
    ],
    "CreateEmployeeResult": [
      "Employee",
      "Refusal"
    ],
    "CreateInstrumentResult": [
      "ReadinessInstrument",
      "Refusal"
    ],
    "CreateProgramResult": [
      "Program",
      "Refusal"
    ],
    "CreateUnitResult": [
      "BusinessUnit",
      "Refusal"
    ],
    "DecideGoResult": [
      "GoGate",
      "Refusal"
    ],
    "DecideScopeChangeResult": [
      "Refusal",
      "ScopeLedger"
    ],
    "DismissSuggestionResult": [
      "BlockerSuggestions",
      "Refusal"
    ],
    "EraseEmployeeResult": [
      "EmployeeErased",
      "Refusal"
    ],
    "ExportEmployeeResult": [
      "PersonalData",
      "Refusal"
    ],
    "ExtendReadinessRoundResult": [
      "ProgramReadiness",
      "Refusal"
    ],
    "JudgeGoCriterionResult": [
      "GoGate",
      "Refusal"
    ],
    "MarkMentionsReadResult": [
      "Refusal",
      "Viewer"
    ],
    "MoveEmployeeResult": [
      "Employee",
      "Refusal"
    ],
    "MoveUnitResult": [
      "BusinessUnit",
      "Refusal"
    ],
    "NewInstrumentVersionResult": [
      "ReadinessInstrument",
      "Refusal"
    ],
    "OpenReadinessRoundResult": [
      "ProgramReadiness",
      "Refusal"
    ],
    "PlanImportResult": [
      "ImportRun",
      "Refusal"
    ],
    "PlanReadinessRoundResult": [
      "ProgramReadiness",
      "Refusal"
    ],
    "RealizeRiskResult": [
      "Obstacle",
      "Refusal"
    ],
    "RecordObservationsResult": [
      "ObservationsRecorded",
      "Refusal"
    ],
    "RecordUnitCountResult": [
      "Refusal",
      "UnitCountRecorded"
    ],
    "RemindReadinessRoundResult": [
      "Refusal",
      "RoundMail"
    ],
    "RemoveCoalitionMeetingResult": [
      "Coalition",
      "Refusal"
    ],
    "RemoveCoalitionMemberResult": [
      "Coalition",
      "Refusal"
    ],
    "RemoveCommentResult": [
      "Comment",
      "Refusal"
    ],
    "RemoveEvidenceResult": [
      "EvidenceList",
      "Refusal"
    ],
    "RemoveGoCriterionResult": [
      "GoGate",
      "Refusal"
    ],
    "RemoveObjectiveResult": [
      "Program",
      "Refusal"
    ],
    "RemoveObstacleResult": [
      "Obstacle",
      "Refusal"
    ],
    "RemoveReadinessReplyResult": [
      "Refusal",
      "RoundReplies"
    ],
    "RemoveReadinessRoundResult": [
      "ProgramReadiness",
      "Refusal"
    ],
    "RemoveScopeChangeResult": [
      "Refusal",
      "ScopeLedger"
    ],
    "RemoveShortTermWinResult": [
      "ProgramWins",
      "Refusal"
    ],
    "RemoveTargetBehaviorResult": [
      "Program",
      "Refusal"
    ],
    "RemoveWaveResult": [
      "Program",
      "Refusal"
    ],
    "ReopenChangeStepResult": [
      "ProgramRoom",
      "Refusal"
    ],
    "ReopenObstacleResult": [
      "Obstacle",
      "Refusal"
    ],
    "ReopenScopeChangeResult": [
      "Refusal",
      "ScopeLedger"
    ],
    "RequestScopeChangeResult": [
      "Refusal",
      "ScopeLedger"
    ],
    "ResetAccountPasswordResult": [
      "PasswordReset",
      "Refusal"
    ],
    "RestoreCoalitionMeetingResult": [
      "Coalition",
      "Refusal"
    ],
    "RestoreCoalitionMemberResult": [
      "Coalition",
      "Refusal"
    ],
    "RestoreCommentResult": [
      "Comment",
      "Refusal"
    ],
    "RestoreEmployeeResult": [
      "Employee",
      "Refusal"
    ],
    "RestoreEvidenceResult": [
      "EvidenceList",
      "Refusal"
    ],
    "RestoreGoCriterionResult": [
      "GoGate",
      "Refusal"
    ],
    "RestoreInstrumentResult": [
      "ReadinessInstrument",
      "Refusal"
    ],
    "RestoreObjectiveResult": [
      "Program",
      "Refusal"
    ],
    "RestoreObstacleResult": [
      "Obstacle",
      "Refusal"
    ],
    "RestoreProgramResult": [
      "Program",
      "Refusal"
    ],
    "RestoreReadinessReplyResult": [
      "Refusal",
      "RoundReplies"
    ],
    "RestoreReadinessRoundResult": [
      "ProgramReadiness",
      "Refusal"
    ],
    "RestoreScopeChangeResult": [
      "Refusal",
      "ScopeLedger"
    ],
    "RestoreShortTermWinResult": [
      "ProgramWins",
      "Refusal"
    ],
    "RestoreTargetBehaviorResult": [
      "Program",
      "Refusal"
    ],
    "RestoreUnitResult": [
      "BusinessUnit",
      "Refusal"
    ],
    "RestoreWaveResult": [
      "Program",
      "Refusal"
    ],
    "SendTestMailResult": [
      "Refusal",
      "TestMail"
    ],
    "SetAccountStatusResult": [
      "Account",
      "Refusal"
    ],
    "SetReadinessReminderResult": [
      "Refusal",
      "RoundMail"
    ],
    "SetUpOrganizationResult": [
      "Refusal",
      "SetUpDone"
    ],
    "TakeBackEmployeeMoveResult": [
      "Employee",
      "Refusal"
    ],
    "TakeBackSuggestionAnswerResult": [
      "BlockerSuggestions",
      "Refusal"
    ],
    "UpdateAccountResult": [
      "Account",
      "Refusal"
    ],
    "UpdateChangeStepResult": [
      "ProgramRoom",
      "Refusal"
    ],
    "UpdateCoalitionMeetingResult": [
      "Coalition",
      "Refusal"
    ],
    "UpdateCoalitionMemberResult": [
      "Coalition",
      "Refusal"
    ],
    "UpdateCommentResult": [
      "Comment",
      "Refusal"
    ],
    "UpdateEmployeeResult": [
      "Employee",
      "Refusal"
    ],
    "UpdateEvidenceResult": [
      "EvidenceList",
      "Refusal"
    ],
    "UpdateGoCriterionResult": [
      "GoGate",
      "Refusal"
    ],
    "UpdateInstrumentResult": [
      "ReadinessInstrument",
      "Refusal"
    ],
    "UpdateObjectiveResult": [
      "Program",
      "Refusal"
    ],
    "UpdateObstacleResult": [
      "Obstacle",
      "Refusal"
    ],
    "UpdateProgramResult": [
      "Program",
      "Refusal"
    ],
    "UpdateReadinessReplyResult": [
      "Refusal",
      "RoundReplies"
    ],
    "UpdateReadinessRoundResult": [
      "ProgramReadiness",
      "Refusal"
    ],
    "UpdateScopeChangeResult": [
      "Refusal",
      "ScopeLedger"
    ],
    "UpdateShortTermWinResult": [
      "ProgramWins",
      "Refusal"
    ],
    "UpdateStepPlanResult": [
      "ProgramRoom",
      "Refusal"
    ],
    "UpdateTargetBehaviorResult": [
      "Program",
      "Refusal"
    ],
    "UpdateUnitResult": [
      "BusinessUnit",
      "Refusal"
    ],
    "UpdateWaveResult": [
      "Program",
      "Refusal"
    ],
    "VisitProgramResult": [
      "ProgramVisit",
      "Refusal"
    ],
    "WithdrawObservationsResult": [
      "ObservationsWithdrawn",
      "Refusal"
    ],
    "WithdrawUnitCountResult": [
      "Refusal",
      "UnitCountWithdrawn"
    ]
  }
};
      export default result;
    