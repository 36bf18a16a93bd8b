/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n    query EmployeePicker($filter: EmployeeFilter, $page: PageInput!) {\n      employees(filter: $filter, page: $page) {\n        items {\n          id\n          fullName\n          staffNumber\n          unit {\n            id\n            name\n          }\n        }\n        total\n      }\n    }\n  ": typeof types.EmployeePickerDocument,
    "\n    query SetUpPage {\n      setup {\n        needed\n      }\n    }\n  ": typeof types.SetUpPageDocument,
    "\n    mutation SetUpOrganization($input: SetUpOrganizationInput!) {\n      setUpOrganization(input: $input) {\n        __typename\n        ... on SetUpDone {\n          organizationName\n          email\n        }\n        ...Refusal_Details\n      }\n    }\n  ": typeof types.SetUpOrganizationDocument,
    "\n    query SignInPage {\n      setup {\n        needed\n      }\n    }\n  ": typeof types.SignInPageDocument,
    "\n  fragment Account_Details on Account {\n    id\n    version\n    email\n    displayName\n    status\n    roles {\n      id\n      role\n      unit {\n        id\n        name\n      }\n      program {\n        id\n        name\n      }\n    }\n    employee {\n      id\n      fullName\n    }\n  }\n": typeof types.Account_DetailsFragmentDoc,
    "\n  query Accounts($search: String, $page: PageInput!) {\n    accounts(search: $search, page: $page) {\n      items {\n        id\n        ...Account_Details\n      }\n      total\n      endCursor\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      __typename\n      ... on AccountCreated {\n        account {\n          ...Account_Details\n        }\n        initialPassword\n      }\n      ...Refusal_Details\n    }\n  }\n": typeof types.CreateAccountDocument,
    "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      __typename\n      ...Account_Details\n      ...Refusal_Details\n    }\n  }\n": typeof types.UpdateAccountDocument,
    "\n  mutation SetAccountStatus($input: SetAccountStatusInput!) {\n    setAccountStatus(input: $input) {\n      __typename\n      ...Account_Details\n      ...Refusal_Details\n    }\n  }\n": typeof types.SetAccountStatusDocument,
    "\n  mutation ResetAccountPassword($id: ID!) {\n    resetAccountPassword(id: $id) {\n      __typename\n      ... on PasswordReset {\n        account {\n          ...Account_Details\n        }\n        initialPassword\n      }\n      ...Refusal_Details\n    }\n  }\n": typeof types.ResetAccountPasswordDocument,
    "\n  query ProgramChanges($programId: ID!, $page: PageInput!, $since: LocalDate, $kind: String, $accountId: ID) {\n    programChanges(programId: $programId, page: $page, since: $since, kind: $kind, accountId: $accountId) {\n      since\n      changeCount\n      commentCount\n      people {\n        id\n        displayName\n      }\n      kinds\n      endCursor\n      items {\n        id\n        at\n        who\n        what\n        commentId\n        isErased\n        record {\n          id\n          kind\n          title\n          program {\n            id\n            name\n          }\n        }\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n": typeof types.ProgramChangesDocument,
    "\n  mutation VisitProgram($programId: ID!) {\n    visitProgram(programId: $programId) {\n      __typename\n      ... on ProgramVisit {\n        visitedAt\n      }\n      ...Refusal_Details\n    }\n  }\n": typeof types.VisitProgramDocument,
    "\n  query MyMentions($page: PageInput!, $unreadOnly: Boolean!) {\n    myMentions(page: $page, unreadOnly: $unreadOnly) {\n      endCursor\n      items {\n        id\n        readAt\n        comment {\n          id\n          body\n          createdAt\n          author {\n            id\n            displayName\n          }\n          mentions {\n            id\n            displayName\n          }\n          record {\n            id\n            kind\n            title\n            program {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.MyMentionsDocument,
    "\n  fragment CrossingNote_Crossing on Crossing {\n    lowerPeriodStartsOn\n    lowerPeriodNumber\n    upperPeriodStartsOn\n    upperPeriodNumber\n  }\n": typeof types.CrossingNote_CrossingFragmentDoc,
    "\n  fragment UnitFigureItem_Unit on UnitToLookAt {\n    unit {\n      id\n      name\n    }\n    why\n    figure {\n      ...Gauge_Figure\n    }\n  }\n": typeof types.UnitFigureItem_UnitFragmentDoc,
    "\n  fragment BoardAnswer_Board on AdoptionBoard {\n    total {\n      ...Gauge_Figure\n    }\n  }\n": typeof types.BoardAnswer_BoardFragmentDoc,
    "\n  fragment BoardCascade_Board on AdoptionBoard {\n    cascade {\n      stuckAt\n      shares {\n        level\n        count\n        of\n        share\n      }\n    }\n    program {\n      id\n      band {\n        lower\n        upper\n      }\n    }\n  }\n": typeof types.BoardCascade_BoardFragmentDoc,
    "\n  fragment BoardLookAt_Board on AdoptionBoard {\n    lookAt {\n      unit {\n        id\n      }\n      ...UnitFigureItem_Unit\n    }\n  }\n": typeof types.BoardLookAt_BoardFragmentDoc,
    "\n  query Board_Page($programId: ID!, $asOf: LocalDate) {\n    board(programId: $programId, asOf: $asOf) {\n      asOf\n      periodStartsOn\n      program {\n        id\n        name\n        provenance\n        provenanceNote\n        reportingPeriod\n        firstPeriodStartsOn\n        lastPeriodStartsOn\n      }\n      ...BoardAnswer_Board\n      ...BoardCascade_Board\n      ...BoardLookAt_Board\n      ...BoardTrend_Board\n      ...BoardUnits_Board\n    }\n  }\n": typeof types.Board_PageDocument,
    "\n  fragment BoardTrend_Board on AdoptionBoard {\n    program {\n      id\n      name\n      measurement\n      reportingPeriod\n      band {\n        lower\n        upper\n      }\n    }\n    trend {\n      ...Trend_Unit\n    }\n    crossing {\n      ...CrossingNote_Crossing\n    }\n  }\n": typeof types.BoardTrend_BoardFragmentDoc,
    "\n  fragment BoardUnits_Board on AdoptionBoard {\n    asOf\n    periodStartsOn\n    minimumGroupSize\n    program {\n      id\n      name\n      measurement\n      reportingPeriod\n      band {\n        lower\n        upper\n      }\n    }\n    rows {\n      unitIds\n      names\n      parentIndex\n      eligible\n      observed\n      adopters\n      rate\n      lower\n      upper\n      status\n      reason\n      slope\n    }\n  }\n": typeof types.BoardUnits_BoardFragmentDoc,
    "\n  query FirstBoard_Page {\n    programs {\n      id\n    }\n  }\n": typeof types.FirstBoard_PageDocument,
    "\n  query Board_RowTrends($programId: ID!, $unitIds: [ID!]!, $asOf: LocalDate) {\n    boardTrends(programId: $programId, unitIds: $unitIds, asOf: $asOf) {\n      unitId\n      rate\n    }\n  }\n": typeof types.Board_RowTrendsDocument,
    "\n  fragment FigureFormula_Sheet on FigureSheet {\n    figure {\n      ...Gauge_Figure\n    }\n    formulaInWords\n    formulaInSymbols\n    inputs {\n      name\n      value\n      explanation\n    }\n  }\n": typeof types.FigureFormula_SheetFragmentDoc,
    "\n  query Figure_Panel($programId: ID!, $unitId: ID, $behaviorId: ID, $asOf: LocalDate) {\n    adoptionFigure(programId: $programId, unitId: $unitId, behaviorId: $behaviorId, asOf: $asOf) {\n      title\n      figure {\n        asOf\n      }\n      ...FigureFormula_Sheet\n      ...FigureParts_Sheet\n      ...FigurePeople_Sheet\n      ...FigureRecordings_Sheet\n      ...FigureSources_Sheet\n    }\n  }\n": typeof types.Figure_PanelDocument,
    "\n  fragment FigureParts_Sheet on FigureSheet {\n    figure {\n      measurement\n      band {\n        lower\n        upper\n      }\n    }\n    parts {\n      unit {\n        id\n        name\n      }\n      own\n      eligible\n      observed\n      adopters\n      rate\n    }\n  }\n": typeof types.FigureParts_SheetFragmentDoc,
    "\n  fragment FigurePeople_Sheet on FigureSheet {\n    people {\n      employeeId\n      fullName\n      unit {\n        id\n        name\n      }\n      standing\n      opportunities\n      shown\n    }\n    peopleTotal\n    peopleWithheld\n  }\n": typeof types.FigurePeople_SheetFragmentDoc,
    "\n  fragment FigureRecordings_Sheet on FigureSheet {\n    recordings {\n      observedOn\n      unit {\n        id\n        name\n      }\n      behaviorName\n      observerName\n      people\n      opportunities\n      shown\n    }\n    recordingsTotal\n  }\n": typeof types.FigureRecordings_SheetFragmentDoc,
    "\n  fragment FigureSources_Sheet on FigureSheet {\n    sources {\n      label\n      url\n    }\n  }\n": typeof types.FigureSources_SheetFragmentDoc,
    "\n  fragment Trend_Unit on UnitTrend {\n    unitId\n    periodStartsOn\n    eligible\n    observed\n    adopters\n    rate\n    lower\n    upper\n  }\n": typeof types.Trend_UnitFragmentDoc,
    "\n  fragment UnitBehaviors_Unit on UnitAdoption {\n    behaviors {\n      behavior {\n        id\n        name\n        description\n        direction\n        isCore\n      }\n      figure {\n        ...Gauge_Figure\n      }\n    }\n  }\n": typeof types.UnitBehaviors_UnitFragmentDoc,
    "\n  fragment UnitChildren_Unit on UnitAdoption {\n    children {\n      unit {\n        id\n      }\n      ...UnitFigureItem_Unit\n    }\n  }\n": typeof types.UnitChildren_UnitFragmentDoc,
    "\n  query Unit_Page($programId: ID!, $unitId: ID!, $asOf: LocalDate) {\n    unitAdoption(programId: $programId, unitId: $unitId, asOf: $asOf) {\n      unit {\n        id\n        name\n        path {\n          id\n          name\n        }\n      }\n      program {\n        id\n        name\n        measurement\n        reportingPeriod\n        firstPeriodStartsOn\n        lastPeriodStartsOn\n        band {\n          lower\n          upper\n        }\n      }\n      figure {\n        ...Gauge_Figure\n      }\n      own {\n        ...Gauge_Figure\n      }\n      trend {\n        ...Trend_Unit\n      }\n      crossing {\n        ...CrossingNote_Crossing\n      }\n      ...UnitBehaviors_Unit\n      ...UnitChildren_Unit\n    }\n  }\n": typeof types.Unit_PageDocument,
    "\n  mutation RecordUnitCount($input: RecordUnitCountInput!) {\n    recordUnitCount(input: $input) {\n      __typename\n      ... on UnitCountRecorded {\n        id\n        sheet {\n          ...TeamSheet_Sheet\n        }\n      }\n      ...Refusal_Details\n    }\n  }\n": typeof types.RecordUnitCountDocument,
    "\n  mutation WithdrawUnitCount($input: WithdrawUnitCountInput!) {\n    withdrawUnitCount(input: $input) {\n      __typename\n      ... on UnitCountWithdrawn {\n        id\n        sheet {\n          ...TeamSheet_Sheet\n        }\n      }\n      ...Refusal_Details\n    }\n  }\n": typeof types.WithdrawUnitCountDocument,
    "\n  fragment TeamSheet_Sheet on TeamSheet {\n    program {\n      id\n      name\n      observationMode\n      behaviors {\n        id\n        name\n        description\n        direction\n        isCore\n        minimumOpportunities\n        windowDays\n      }\n    }\n    unit {\n      id\n      name\n    }\n    on\n    unitIds\n    unitNames\n    people {\n      employeeId\n      fullName\n      jobTitle\n      tallies {\n        behaviorId\n        observationIds\n        opportunities\n        shown\n        windowOpportunities\n        windowShown\n        standing\n      }\n    }\n    peopleTotal\n    unitCounts {\n      id\n      behaviorId\n      observedOn\n      observed\n      showing\n      observerName\n    }\n    viewerCan {\n      recordObservations {\n        allowed\n        reason\n      }\n    }\n  }\n": typeof types.TeamSheet_SheetFragmentDoc,
    "\n  query TeamSheet($programId: ID!, $unitId: ID, $on: LocalDate!) {\n    teamSheet(programId: $programId, unitId: $unitId, on: $on) {\n      ...TeamSheet_Sheet\n    }\n  }\n": typeof types.TeamSheetDocument,
    "\n  mutation RecordObservations($input: RecordObservationsInput!) {\n    recordObservations(input: $input) {\n      __typename\n      ... on ObservationsRecorded {\n        ids\n        sheet {\n          ...TeamSheet_Sheet\n        }\n      }\n      ...Refusal_Details\n    }\n  }\n": typeof types.RecordObservationsDocument,
    "\n  mutation WithdrawObservations($input: WithdrawObservationsInput!) {\n    withdrawObservations(input: $input) {\n      __typename\n      ... on ObservationsWithdrawn {\n        ids\n        sheet {\n          ...TeamSheet_Sheet\n        }\n      }\n      ...Refusal_Details\n    }\n  }\n": typeof types.WithdrawObservationsDocument,
    "\n  fragment Obstacle_Whole on Obstacle {\n    id\n    version\n    kind\n    challenge\n    title\n    description\n    severity\n    likelihood\n    exposure\n    steps\n    unitIds\n    unitNames\n    ownerName\n    countermeasure\n    raisedOn\n    dueOn\n    closedOn\n    closingNote\n    elsewhere {\n      programIds\n      programNames\n      counts\n    }\n  }\n": typeof types.Obstacle_WholeFragmentDoc,
    "\n  fragment BlockerSuggestions_Open on BlockerSuggestions {\n    id\n    open {\n      rule\n      challenge\n      title\n      sentence\n      severity\n      likelihood\n      figures {\n        label\n        value\n        of\n        unit\n      }\n    }\n    answered {\n      id\n      answer\n      reason\n      sentence\n      obstacleId\n      answeredBy\n      answeredAt\n    }\n  }\n": typeof types.BlockerSuggestions_OpenFragmentDoc,
    "\n  query BlockersPage($programId: ID!) {\n    program(id: $programId) {\n      id\n      name\n      archivedAt\n      viewerCan {\n        edit {\n          allowed\n        }\n      }\n    }\n    obstacles(programId: $programId) {\n      ...Obstacle_Whole\n    }\n  }\n": typeof types.BlockersPageDocument,
    "\n  query BlockerSuggestions($programId: ID!) {\n    blockerSuggestions(programId: $programId) {\n      ...BlockerSuggestions_Open\n    }\n  }\n": typeof types.BlockerSuggestionsDocument,
    "\n  mutation AddObstacle($input: AddObstacleInput!) {\n    addObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.AddObstacleDocument,
    "\n  mutation UpdateObstacle($input: UpdateObstacleInput!) {\n    updateObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.UpdateObstacleDocument,
    "\n  mutation CloseObstacle($input: CloseObstacleInput!) {\n    closeObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.CloseObstacleDocument,
    "\n  mutation ReopenObstacle($input: VersionedInput!) {\n    reopenObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.ReopenObstacleDocument,
    "\n  mutation RealizeRisk($input: RealizeRiskInput!) {\n    realizeRisk(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.RealizeRiskDocument,
    "\n  mutation RemoveObstacle($input: VersionedInput!) {\n    removeObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.RemoveObstacleDocument,
    "\n  mutation RestoreObstacle($input: VersionedInput!) {\n    restoreObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.RestoreObstacleDocument,
    "\n  mutation AcceptSuggestion($input: AcceptSuggestionInput!) {\n    acceptSuggestion(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.AcceptSuggestionDocument,
    "\n  mutation DismissSuggestion($input: DismissSuggestionInput!) {\n    dismissSuggestion(input: $input) {\n      __typename\n      ...BlockerSuggestions_Open\n      ...Refusal_Details\n    }\n  }\n": typeof types.DismissSuggestionDocument,
    "\n  mutation TakeBackSuggestionAnswer($id: ID!) {\n    takeBackSuggestionAnswer(id: $id) {\n      __typename\n      ...BlockerSuggestions_Open\n      ...Refusal_Details\n    }\n  }\n": typeof types.TakeBackSuggestionAnswerDocument,
    "\n  query ObstacleOnFile($id: ID!) {\n    obstacle(id: $id) {\n      ...Obstacle_Whole\n    }\n  }\n": typeof types.ObstacleOnFileDocument,
    "\n  mutation AddCoalitionMember($input: AddCoalitionMemberInput!) {\n    addCoalitionMember(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.AddCoalitionMemberDocument,
    "\n  mutation UpdateCoalitionMember($input: UpdateCoalitionMemberInput!) {\n    updateCoalitionMember(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.UpdateCoalitionMemberDocument,
    "\n  mutation RemoveCoalitionMember($input: VersionedInput!) {\n    removeCoalitionMember(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.RemoveCoalitionMemberDocument,
    "\n  mutation RestoreCoalitionMember($input: VersionedInput!) {\n    restoreCoalitionMember(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.RestoreCoalitionMemberDocument,
    "\n  mutation AddCoalitionMeeting($input: AddCoalitionMeetingInput!) {\n    addCoalitionMeeting(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.AddCoalitionMeetingDocument,
    "\n  mutation UpdateCoalitionMeeting($input: UpdateCoalitionMeetingInput!) {\n    updateCoalitionMeeting(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.UpdateCoalitionMeetingDocument,
    "\n  mutation RemoveCoalitionMeeting($input: VersionedInput!) {\n    removeCoalitionMeeting(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.RemoveCoalitionMeetingDocument,
    "\n  mutation RestoreCoalitionMeeting($input: VersionedInput!) {\n    restoreCoalitionMeeting(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.RestoreCoalitionMeetingDocument,
    "\n  fragment Coalition_Whole on Coalition {\n    id\n    affectedUnits\n    uncoveredUnits\n    jointMeetings\n    lastMetOn\n    members {\n      id\n      version\n      fullName\n      role\n      note\n      unitIds\n      unitNames\n      attended\n      attendedOf\n      lastAttendedOn\n    }\n    meetings {\n      id\n      version\n      heldOn\n      topic\n      outcome\n      memberIds\n      memberNames\n    }\n  }\n": typeof types.Coalition_WholeFragmentDoc,
    "\n  query CoalitionPage($programId: ID!) {\n    program(id: $programId) {\n      id\n      name\n      archivedAt\n      viewerCan {\n        edit {\n          allowed\n        }\n      }\n    }\n    coalition(programId: $programId) {\n      ...Coalition_Whole\n    }\n  }\n": typeof types.CoalitionPageDocument,
    "\n  query CoalitionGaps($programId: ID!, $page: PageInput!, $search: String) {\n    coalition(programId: $programId) {\n      id\n      gaps(page: $page, search: $search) {\n        total\n        endCursor\n        items {\n          id\n          name\n          path\n          unitsBelow\n          people\n        }\n      }\n    }\n  }\n": typeof types.CoalitionGapsDocument,
    "\n  mutation AddEvidence($input: AddEvidenceInput!) {\n    addEvidence(input: $input) {\n      __typename\n      ...Evidence_List\n      ...Refusal_Details\n    }\n  }\n": typeof types.AddEvidenceDocument,
    "\n  mutation UpdateEvidence($input: UpdateEvidenceInput!) {\n    updateEvidence(input: $input) {\n      __typename\n      ...Evidence_List\n      ...Refusal_Details\n    }\n  }\n": typeof types.UpdateEvidenceDocument,
    "\n  mutation RemoveEvidence($input: VersionedInput!) {\n    removeEvidence(input: $input) {\n      __typename\n      ...Evidence_List\n      ...Refusal_Details\n    }\n  }\n": typeof types.RemoveEvidenceDocument,
    "\n  mutation RestoreEvidence($input: VersionedInput!) {\n    restoreEvidence(input: $input) {\n      __typename\n      ...Evidence_List\n      ...Refusal_Details\n    }\n  }\n": typeof types.RestoreEvidenceDocument,
    "\n  fragment Evidence_List on EvidenceList {\n    id\n    items {\n      id\n      version\n      kind\n      title\n      text\n      url\n      datedOn\n      criterion\n      reportedCount\n      reportedOf\n      addedByName\n      addedAt\n      file {\n        fileName\n        mediaType\n        byteCount\n      }\n    }\n  }\n": typeof types.Evidence_ListFragmentDoc,
    "\n  query EvidenceOnFile($stepId: ID, $obstacleId: ID) {\n    evidence(stepId: $stepId, obstacleId: $obstacleId) {\n      ...Evidence_List\n    }\n  }\n": typeof types.EvidenceOnFileDocument,
    "\n    query ImportChanges($id: ID!, $kind: ImportChangeKind, $first: Int!, $skip: Int) {\n      importRun(id: $id) {\n        id\n        plan {\n          digest\n          changes(kind: $kind, first: $first, skip: $skip) {\n            items {\n              kind\n              key\n              label\n              fields\n              before\n              after\n            }\n            total\n          }\n        }\n      }\n    }\n  ": typeof types.ImportChangesDocument,
    "\n    query ImportPrograms {\n      programs {\n        id\n        name\n        behaviors {\n          id\n          name\n        }\n      }\n    }\n  ": typeof types.ImportProgramsDocument,
    "\n    query ImportProblems($id: ID!, $severity: ProblemSeverity, $first: Int!, $skip: Int) {\n      importRun(id: $id) {\n        id\n        plan {\n          digest\n          problems(severity: $severity, first: $first, skip: $skip) {\n            items {\n              row\n              column\n              code\n              message\n              severity\n            }\n            total\n          }\n        }\n      }\n    }\n  ": typeof types.ImportProblemsDocument,
    "\n  fragment ImportRun_Whole on ImportRun {\n    id\n    kind\n    fileName\n    status\n    uploadedAt\n    uploadedByName\n    appliedAt\n    columns\n    sampleRows\n    fields {\n      name\n      label\n      description\n      required\n    }\n    mapping {\n      field\n      column\n    }\n    options {\n      programId\n      behaviorId\n      firstPeriodStartsOn\n      reportingPeriod\n      archiveAbsent\n      missingParentsToTop\n      dayFirst\n    }\n    plan {\n      digest\n      rowsRead\n      addCount\n      changeCount\n      leaveCount\n      absentCount\n      refusedCount\n      noticeCount\n      totals {\n        label\n        value\n      }\n    }\n    progressDone\n    progressTotal\n    message\n  }\n": typeof types.ImportRun_WholeFragmentDoc,
    "\n  query ImportPage($id: ID!) {\n    importRun(id: $id) {\n      ...ImportRun_Whole\n    }\n  }\n": typeof types.ImportPageDocument,
    "\n  query ImportsPage($first: Int!, $skip: Int) {\n    importRuns(first: $first, skip: $skip) {\n      items {\n        id\n        kind\n        fileName\n        status\n        uploadedAt\n        uploadedByName\n      }\n      total\n    }\n  }\n": typeof types.ImportsPageDocument,
    "\n  mutation PlanImport($input: PlanImportInput!) {\n    planImport(input: $input) {\n      __typename\n      ...ImportRun_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.PlanImportDocument,
    "\n  mutation ApplyImport($input: ApplyImportInput!) {\n    applyImport(input: $input) {\n      __typename\n      ...ImportRun_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.ApplyImportDocument,
    "\n  mutation CancelImport($id: ID!) {\n    cancelImport(id: $id) {\n      __typename\n      ...ImportRun_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.CancelImportDocument,
    "\n  mutation UpdateChangeStep($input: UpdateChangeStepInput!) {\n    updateChangeStep(input: $input) {\n      __typename\n      ...Room_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.UpdateChangeStepDocument,
    "\n  mutation CloseChangeStep($input: CloseChangeStepInput!) {\n    closeChangeStep(input: $input) {\n      __typename\n      ...Room_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.CloseChangeStepDocument,
    "\n  mutation ReopenChangeStep($input: ReopenChangeStepInput!) {\n    reopenChangeStep(input: $input) {\n      __typename\n      ...Room_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.ReopenChangeStepDocument,
    "\n  mutation UpdateStepPlan($input: UpdateStepPlanInput!) {\n    updateStepPlan(input: $input) {\n      __typename\n      ...Room_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.UpdateStepPlanDocument,
    "\n  fragment Room_Whole on ProgramRoom {\n    id\n    firstOpen\n    asOf\n    plan {\n      id\n      version\n      mode\n      names\n      urgencyTarget\n      coverageTarget\n      trainingTarget\n      unitsTarget\n      severeFrom\n    }\n    steps {\n      step {\n        id\n        version\n        number\n        name1996\n        name2014\n        status\n        ownerName\n        startsOn\n        dueOn\n        note\n      }\n      state\n      stateSentence\n      isOverdue\n      missing\n      fellAway\n      closesAfter\n      warning\n      nextAction\n      evidenceCount\n      verdicts {\n        criterion\n        label\n        state\n        sentence\n        figure {\n          count\n          of\n        }\n        target\n        missing\n        fix\n      }\n      decisions {\n        id\n        decision\n        reason\n        victoryTooSoon\n        decidedBy\n        decidedAt\n        verdicts {\n          criterion\n          state\n          sentence\n        }\n      }\n    }\n    viewerCan {\n      edit {\n        allowed\n        reason\n      }\n    }\n  }\n": typeof types.Room_WholeFragmentDoc,
    "\n  query ProgramRoom($programId: ID!) {\n    programRoom(programId: $programId) {\n      ...Room_Whole\n    }\n  }\n": typeof types.ProgramRoomDocument,
    "\n  fragment Employee_Details on Employee {\n    id\n    version\n    staffNumber\n    fullName\n    email\n    jobTitle\n    jobFamily\n    level\n    location\n    unit {\n      id\n      name\n    }\n    memberships {\n      unit {\n        id\n        name\n      }\n      startsOn\n    }\n    archivedAt\n  }\n": typeof types.Employee_DetailsFragmentDoc,
    "\n  query Employees($filter: EmployeeFilter, $page: PageInput!) {\n    employees(filter: $filter, page: $page) {\n      items {\n        id\n        fullName\n        staffNumber\n        jobTitle\n        location\n        unit {\n          id\n          name\n        }\n      }\n      total\n      endCursor\n    }\n  }\n": typeof types.EmployeesDocument,
    "\n  query EmployeePanel($id: ID!) {\n    employee(id: $id) {\n      ...Employee_Details\n    }\n  }\n": typeof types.EmployeePanelDocument,
    "\n  mutation CreateEmployee($input: CreateEmployeeInput!) {\n    createEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n": typeof types.CreateEmployeeDocument,
    "\n  mutation UpdateEmployee($input: UpdateEmployeeInput!) {\n    updateEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n": typeof types.UpdateEmployeeDocument,
    "\n  mutation MoveEmployee($input: MoveEmployeeInput!) {\n    moveEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n": typeof types.MoveEmployeeDocument,
    "\n  mutation TakeBackEmployeeMove($input: VersionedInput!) {\n    takeBackEmployeeMove(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n": typeof types.TakeBackEmployeeMoveDocument,
    "\n  mutation ArchiveEmployee($input: VersionedInput!) {\n    archiveEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n": typeof types.ArchiveEmployeeDocument,
    "\n  mutation RestoreEmployee($input: VersionedInput!) {\n    restoreEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n": typeof types.RestoreEmployeeDocument,
    "\n  mutation ExportEmployee($id: ID!) {\n    exportEmployee(id: $id) {\n      __typename\n      ... on PersonalData {\n        fileName\n        content\n      }\n      ...Refusal_Details\n    }\n  }\n": typeof types.ExportEmployeeDocument,
    "\n  mutation EraseEmployee($input: EraseEmployeeInput!) {\n    eraseEmployee(input: $input) {\n      __typename\n      ... on EmployeeErased {\n        id\n      }\n      ...Refusal_Details\n    }\n  }\n": typeof types.EraseEmployeeDocument,
    "\n  fragment Unit_Details on BusinessUnit {\n    id\n    version\n    code\n    name\n    headcount\n    archivedAt\n    parent {\n      id\n      name\n    }\n    path {\n      id\n      name\n    }\n    childCount\n    employeeCount\n    totalHeadcount\n    totalEmployeeCount\n    viewerCan {\n      edit {\n        allowed\n        reason\n      }\n    }\n  }\n": typeof types.Unit_DetailsFragmentDoc,
    "\n  query UnitPanel($id: ID!) {\n    unit(id: $id) {\n      ...Unit_Details\n    }\n  }\n": typeof types.UnitPanelDocument,
    "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n": typeof types.CreateUnitDocument,
    "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n": typeof types.UpdateUnitDocument,
    "\n  mutation MoveUnit($input: MoveUnitInput!) {\n    moveUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n": typeof types.MoveUnitDocument,
    "\n  mutation ArchiveUnit($input: VersionedInput!) {\n    archiveUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n": typeof types.ArchiveUnitDocument,
    "\n  mutation RestoreUnit($input: VersionedInput!) {\n    restoreUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n": typeof types.RestoreUnitDocument,
    "\n  query ArchivedUnits($search: String, $page: PageInput!) {\n    archivedUnits(search: $search, page: $page) {\n      total\n      endCursor\n      items {\n        id\n        code\n        name\n        parentName\n        archivedAt\n      }\n    }\n  }\n": typeof types.ArchivedUnitsDocument,
    "\n  fragment ProgramCard_Program on Program {\n    id\n    name\n    vision\n    sponsorName\n    provenance\n    provenanceNote\n    waveNames\n    waveStatuses\n  }\n": typeof types.ProgramCard_ProgramFragmentDoc,
    "\n  mutation AddTargetBehavior($input: AddTargetBehaviorInput!) {\n    addTargetBehavior(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.AddTargetBehaviorDocument,
    "\n  mutation UpdateTargetBehavior($input: UpdateTargetBehaviorInput!) {\n    updateTargetBehavior(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.UpdateTargetBehaviorDocument,
    "\n  mutation RemoveTargetBehavior($input: VersionedInput!) {\n    removeTargetBehavior(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.RemoveTargetBehaviorDocument,
    "\n  mutation RestoreTargetBehavior($input: VersionedInput!) {\n    restoreTargetBehavior(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.RestoreTargetBehaviorDocument,
    "\n  mutation AddObjective($input: AddObjectiveInput!) {\n    addObjective(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.AddObjectiveDocument,
    "\n  mutation UpdateObjective($input: UpdateObjectiveInput!) {\n    updateObjective(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.UpdateObjectiveDocument,
    "\n  mutation RemoveObjective($input: VersionedInput!) {\n    removeObjective(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.RemoveObjectiveDocument,
    "\n  mutation RestoreObjective($input: VersionedInput!) {\n    restoreObjective(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.RestoreObjectiveDocument,
    "\n  mutation CreateProgram($input: ProgramInput!) {\n    createProgram(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.CreateProgramDocument,
    "\n  mutation UpdateProgram($input: UpdateProgramInput!) {\n    updateProgram(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.UpdateProgramDocument,
    "\n  mutation ArchiveProgram($input: VersionedInput!) {\n    archiveProgram(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.ArchiveProgramDocument,
    "\n  mutation RestoreProgram($input: VersionedInput!) {\n    restoreProgram(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.RestoreProgramDocument,
    "\n  fragment Program_Whole on Program {\n    id\n    version\n    name\n    caseForChange\n    vision\n    strategy\n    sponsorName\n    sustainmentOwnerName\n    currency\n    leadingConstraint\n    band {\n      lower\n      upper\n    }\n    measurement\n    observationMode\n    reportingPeriod\n    sustainPeriods\n    startsOn\n    provenance\n    provenanceNote\n    archivedAt\n    objectives {\n      id\n      version\n      statement\n      metric\n      unit\n      baseline\n      target\n    }\n    waves {\n      id\n      version\n      name\n      status\n      startsOn\n      goLiveOn\n      endsOn\n      supportEndsOn\n      unitIds\n      unitNames\n      dependsOnIds\n      warnings\n    }\n    steps {\n      id\n      version\n      number\n      name1996\n      name2014\n      status\n      ownerName\n      startsOn\n      dueOn\n      note\n    }\n    behaviors {\n      id\n      version\n      name\n      description\n      direction\n      isCore\n      bar\n      windowDays\n      minimumOpportunities\n      currentLevel\n      targetLevel\n      objective {\n        id\n      }\n    }\n    viewerCan {\n      edit {\n        allowed\n        reason\n      }\n      readRoom {\n        allowed\n      }\n    }\n  }\n": typeof types.Program_WholeFragmentDoc,
    "\n  query ProgramPage($id: ID!) {\n    program(id: $id) {\n      ...Program_Whole\n    }\n  }\n": typeof types.ProgramPageDocument,
    "\n  fragment Program_Head on Program {\n    id\n    version\n    name\n    sponsorName\n    provenance\n    provenanceNote\n    archivedAt\n    viewerCan {\n      edit {\n        allowed\n      }\n      readRoom {\n        allowed\n      }\n    }\n  }\n": typeof types.Program_HeadFragmentDoc,
    "\n  query ProgramFrame($id: ID!) {\n    program(id: $id) {\n      ...Program_Head\n    }\n  }\n": typeof types.ProgramFrameDocument,
    "\n  query ProgramsPage($archived: Boolean) {\n    programs(archived: $archived) {\n      id\n      ...ProgramCard_Program\n    }\n  }\n": typeof types.ProgramsPageDocument,
    "\n  mutation AddWave($input: AddWaveInput!) {\n    addWave(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.AddWaveDocument,
    "\n  mutation UpdateWave($input: UpdateWaveInput!) {\n    updateWave(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.UpdateWaveDocument,
    "\n  mutation RemoveWave($input: VersionedInput!) {\n    removeWave(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.RemoveWaveDocument,
    "\n  mutation RestoreWave($input: VersionedInput!) {\n    restoreWave(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.RestoreWaveDocument,
    "\n  fragment Refusal_Details on Refusal {\n    refusalCode: code\n    explanation: message\n    problems {\n      field\n      code\n      message\n    }\n  }\n": typeof types.Refusal_DetailsFragmentDoc,
    "\n  fragment Gauge_Figure on AdoptionFigure {\n    status\n    reason\n    eligible\n    observed\n    adopters\n    rate\n    lower\n    upper\n    asOf\n    measurement\n    band {\n      lower\n      upper\n    }\n  }\n": typeof types.Gauge_FigureFragmentDoc,
    "\n  fragment Comment_Whole on Comment {\n    id\n    version\n    subjectId\n    body\n    createdAt\n    editedAt\n    unreadMentionId\n    author {\n      id\n      displayName\n    }\n    mentions {\n      id\n      displayName\n    }\n    viewerCan {\n      edit {\n        allowed\n        reason\n      }\n      remove {\n        allowed\n        reason\n      }\n    }\n  }\n": typeof types.Comment_WholeFragmentDoc,
    "\n  query Comments($subjectId: ID!, $page: PageInput!) {\n    comments(subjectId: $subjectId, page: $page) {\n      endCursor\n      items {\n        id\n        ...Comment_Whole\n      }\n    }\n  }\n": typeof types.CommentsDocument,
    "\n  query CommentCounts($programId: ID!) {\n    commentCounts(programId: $programId) {\n      subjectIds\n      counts\n    }\n  }\n": typeof types.CommentCountsDocument,
    "\n  query MentionableAccounts($subjectId: ID!, $search: String!) {\n    mentionableAccounts(subjectId: $subjectId, search: $search) {\n      id\n      displayName\n    }\n  }\n": typeof types.MentionableAccountsDocument,
    "\n  query LinkedComment($id: ID!) {\n    comment(id: $id) {\n      id\n      record {\n        id\n        kind\n        title\n        program {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.LinkedCommentDocument,
    "\n  query UnreadMentions {\n    viewer {\n      id\n      unreadMentions\n    }\n  }\n": typeof types.UnreadMentionsDocument,
    "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      __typename\n      ...Comment_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.AddCommentDocument,
    "\n  mutation UpdateComment($input: UpdateCommentInput!) {\n    updateComment(input: $input) {\n      __typename\n      ...Comment_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.UpdateCommentDocument,
    "\n  mutation RemoveComment($input: VersionedInput!) {\n    removeComment(input: $input) {\n      __typename\n      ...Comment_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.RemoveCommentDocument,
    "\n  mutation RestoreComment($input: VersionedInput!) {\n    restoreComment(input: $input) {\n      __typename\n      ...Comment_Whole\n      ...Refusal_Details\n    }\n  }\n": typeof types.RestoreCommentDocument,
    "\n  mutation MarkMentionsRead($ids: [ID!]!) {\n    markMentionsRead(ids: $ids) {\n      __typename\n      ... on Viewer {\n        id\n        unreadMentions\n      }\n      ...Refusal_Details\n    }\n  }\n": typeof types.MarkMentionsReadDocument,
    "\n  query RecordHistory($subjectId: ID!, $page: PageInput!) {\n    history(subjectId: $subjectId, page: $page) {\n      endCursor\n      items {\n        id\n        at\n        who\n        what\n        isErased\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n": typeof types.RecordHistoryDocument,
    "\n  query ProgramList {\n    programs {\n      id\n      name\n      provenance\n      viewerCan {\n        recordObservations {\n          allowed\n        }\n      }\n    }\n  }\n": typeof types.ProgramListDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      displayName\n      email\n      organization {\n        id\n        name\n        isDemonstration\n        minimumGroupSize\n        attribution\n      }\n      roles {\n        id\n        role\n        unit {\n          id\n          name\n        }\n        program {\n          id\n          name\n        }\n      }\n      can {\n        readBoard {\n          allowed\n          reason\n        }\n        discuss {\n          allowed\n          reason\n        }\n        editStructure {\n          allowed\n          reason\n        }\n        importStructure {\n          allowed\n          reason\n        }\n        importEmployees {\n          allowed\n          reason\n        }\n        importObservations {\n          allowed\n          reason\n        }\n        createProgram {\n          allowed\n          reason\n        }\n        manageAccounts {\n          allowed\n          reason\n        }\n        recordObservations {\n          allowed\n          reason\n        }\n        editEmployees {\n          allowed\n          reason\n        }\n        readEmployees {\n          allowed\n          reason\n        }\n        keepPersonalData {\n          allowed\n          reason\n        }\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query UnitTree {\n    unitTree {\n      ids\n      versions\n      codes\n      names\n      parentIndex\n      headcounts\n      employeeCounts\n    }\n  }\n": typeof types.UnitTreeDocument,
};
const documents: Documents = {
    "\n    query EmployeePicker($filter: EmployeeFilter, $page: PageInput!) {\n      employees(filter: $filter, page: $page) {\n        items {\n          id\n          fullName\n          staffNumber\n          unit {\n            id\n            name\n          }\n        }\n        total\n      }\n    }\n  ": types.EmployeePickerDocument,
    "\n    query SetUpPage {\n      setup {\n        needed\n      }\n    }\n  ": types.SetUpPageDocument,
    "\n    mutation SetUpOrganization($input: SetUpOrganizationInput!) {\n      setUpOrganization(input: $input) {\n        __typename\n        ... on SetUpDone {\n          organizationName\n          email\n        }\n        ...Refusal_Details\n      }\n    }\n  ": types.SetUpOrganizationDocument,
    "\n    query SignInPage {\n      setup {\n        needed\n      }\n    }\n  ": types.SignInPageDocument,
    "\n  fragment Account_Details on Account {\n    id\n    version\n    email\n    displayName\n    status\n    roles {\n      id\n      role\n      unit {\n        id\n        name\n      }\n      program {\n        id\n        name\n      }\n    }\n    employee {\n      id\n      fullName\n    }\n  }\n": types.Account_DetailsFragmentDoc,
    "\n  query Accounts($search: String, $page: PageInput!) {\n    accounts(search: $search, page: $page) {\n      items {\n        id\n        ...Account_Details\n      }\n      total\n      endCursor\n    }\n  }\n": types.AccountsDocument,
    "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      __typename\n      ... on AccountCreated {\n        account {\n          ...Account_Details\n        }\n        initialPassword\n      }\n      ...Refusal_Details\n    }\n  }\n": types.CreateAccountDocument,
    "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      __typename\n      ...Account_Details\n      ...Refusal_Details\n    }\n  }\n": types.UpdateAccountDocument,
    "\n  mutation SetAccountStatus($input: SetAccountStatusInput!) {\n    setAccountStatus(input: $input) {\n      __typename\n      ...Account_Details\n      ...Refusal_Details\n    }\n  }\n": types.SetAccountStatusDocument,
    "\n  mutation ResetAccountPassword($id: ID!) {\n    resetAccountPassword(id: $id) {\n      __typename\n      ... on PasswordReset {\n        account {\n          ...Account_Details\n        }\n        initialPassword\n      }\n      ...Refusal_Details\n    }\n  }\n": types.ResetAccountPasswordDocument,
    "\n  query ProgramChanges($programId: ID!, $page: PageInput!, $since: LocalDate, $kind: String, $accountId: ID) {\n    programChanges(programId: $programId, page: $page, since: $since, kind: $kind, accountId: $accountId) {\n      since\n      changeCount\n      commentCount\n      people {\n        id\n        displayName\n      }\n      kinds\n      endCursor\n      items {\n        id\n        at\n        who\n        what\n        commentId\n        isErased\n        record {\n          id\n          kind\n          title\n          program {\n            id\n            name\n          }\n        }\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n": types.ProgramChangesDocument,
    "\n  mutation VisitProgram($programId: ID!) {\n    visitProgram(programId: $programId) {\n      __typename\n      ... on ProgramVisit {\n        visitedAt\n      }\n      ...Refusal_Details\n    }\n  }\n": types.VisitProgramDocument,
    "\n  query MyMentions($page: PageInput!, $unreadOnly: Boolean!) {\n    myMentions(page: $page, unreadOnly: $unreadOnly) {\n      endCursor\n      items {\n        id\n        readAt\n        comment {\n          id\n          body\n          createdAt\n          author {\n            id\n            displayName\n          }\n          mentions {\n            id\n            displayName\n          }\n          record {\n            id\n            kind\n            title\n            program {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.MyMentionsDocument,
    "\n  fragment CrossingNote_Crossing on Crossing {\n    lowerPeriodStartsOn\n    lowerPeriodNumber\n    upperPeriodStartsOn\n    upperPeriodNumber\n  }\n": types.CrossingNote_CrossingFragmentDoc,
    "\n  fragment UnitFigureItem_Unit on UnitToLookAt {\n    unit {\n      id\n      name\n    }\n    why\n    figure {\n      ...Gauge_Figure\n    }\n  }\n": types.UnitFigureItem_UnitFragmentDoc,
    "\n  fragment BoardAnswer_Board on AdoptionBoard {\n    total {\n      ...Gauge_Figure\n    }\n  }\n": types.BoardAnswer_BoardFragmentDoc,
    "\n  fragment BoardCascade_Board on AdoptionBoard {\n    cascade {\n      stuckAt\n      shares {\n        level\n        count\n        of\n        share\n      }\n    }\n    program {\n      id\n      band {\n        lower\n        upper\n      }\n    }\n  }\n": types.BoardCascade_BoardFragmentDoc,
    "\n  fragment BoardLookAt_Board on AdoptionBoard {\n    lookAt {\n      unit {\n        id\n      }\n      ...UnitFigureItem_Unit\n    }\n  }\n": types.BoardLookAt_BoardFragmentDoc,
    "\n  query Board_Page($programId: ID!, $asOf: LocalDate) {\n    board(programId: $programId, asOf: $asOf) {\n      asOf\n      periodStartsOn\n      program {\n        id\n        name\n        provenance\n        provenanceNote\n        reportingPeriod\n        firstPeriodStartsOn\n        lastPeriodStartsOn\n      }\n      ...BoardAnswer_Board\n      ...BoardCascade_Board\n      ...BoardLookAt_Board\n      ...BoardTrend_Board\n      ...BoardUnits_Board\n    }\n  }\n": types.Board_PageDocument,
    "\n  fragment BoardTrend_Board on AdoptionBoard {\n    program {\n      id\n      name\n      measurement\n      reportingPeriod\n      band {\n        lower\n        upper\n      }\n    }\n    trend {\n      ...Trend_Unit\n    }\n    crossing {\n      ...CrossingNote_Crossing\n    }\n  }\n": types.BoardTrend_BoardFragmentDoc,
    "\n  fragment BoardUnits_Board on AdoptionBoard {\n    asOf\n    periodStartsOn\n    minimumGroupSize\n    program {\n      id\n      name\n      measurement\n      reportingPeriod\n      band {\n        lower\n        upper\n      }\n    }\n    rows {\n      unitIds\n      names\n      parentIndex\n      eligible\n      observed\n      adopters\n      rate\n      lower\n      upper\n      status\n      reason\n      slope\n    }\n  }\n": types.BoardUnits_BoardFragmentDoc,
    "\n  query FirstBoard_Page {\n    programs {\n      id\n    }\n  }\n": types.FirstBoard_PageDocument,
    "\n  query Board_RowTrends($programId: ID!, $unitIds: [ID!]!, $asOf: LocalDate) {\n    boardTrends(programId: $programId, unitIds: $unitIds, asOf: $asOf) {\n      unitId\n      rate\n    }\n  }\n": types.Board_RowTrendsDocument,
    "\n  fragment FigureFormula_Sheet on FigureSheet {\n    figure {\n      ...Gauge_Figure\n    }\n    formulaInWords\n    formulaInSymbols\n    inputs {\n      name\n      value\n      explanation\n    }\n  }\n": types.FigureFormula_SheetFragmentDoc,
    "\n  query Figure_Panel($programId: ID!, $unitId: ID, $behaviorId: ID, $asOf: LocalDate) {\n    adoptionFigure(programId: $programId, unitId: $unitId, behaviorId: $behaviorId, asOf: $asOf) {\n      title\n      figure {\n        asOf\n      }\n      ...FigureFormula_Sheet\n      ...FigureParts_Sheet\n      ...FigurePeople_Sheet\n      ...FigureRecordings_Sheet\n      ...FigureSources_Sheet\n    }\n  }\n": types.Figure_PanelDocument,
    "\n  fragment FigureParts_Sheet on FigureSheet {\n    figure {\n      measurement\n      band {\n        lower\n        upper\n      }\n    }\n    parts {\n      unit {\n        id\n        name\n      }\n      own\n      eligible\n      observed\n      adopters\n      rate\n    }\n  }\n": types.FigureParts_SheetFragmentDoc,
    "\n  fragment FigurePeople_Sheet on FigureSheet {\n    people {\n      employeeId\n      fullName\n      unit {\n        id\n        name\n      }\n      standing\n      opportunities\n      shown\n    }\n    peopleTotal\n    peopleWithheld\n  }\n": types.FigurePeople_SheetFragmentDoc,
    "\n  fragment FigureRecordings_Sheet on FigureSheet {\n    recordings {\n      observedOn\n      unit {\n        id\n        name\n      }\n      behaviorName\n      observerName\n      people\n      opportunities\n      shown\n    }\n    recordingsTotal\n  }\n": types.FigureRecordings_SheetFragmentDoc,
    "\n  fragment FigureSources_Sheet on FigureSheet {\n    sources {\n      label\n      url\n    }\n  }\n": types.FigureSources_SheetFragmentDoc,
    "\n  fragment Trend_Unit on UnitTrend {\n    unitId\n    periodStartsOn\n    eligible\n    observed\n    adopters\n    rate\n    lower\n    upper\n  }\n": types.Trend_UnitFragmentDoc,
    "\n  fragment UnitBehaviors_Unit on UnitAdoption {\n    behaviors {\n      behavior {\n        id\n        name\n        description\n        direction\n        isCore\n      }\n      figure {\n        ...Gauge_Figure\n      }\n    }\n  }\n": types.UnitBehaviors_UnitFragmentDoc,
    "\n  fragment UnitChildren_Unit on UnitAdoption {\n    children {\n      unit {\n        id\n      }\n      ...UnitFigureItem_Unit\n    }\n  }\n": types.UnitChildren_UnitFragmentDoc,
    "\n  query Unit_Page($programId: ID!, $unitId: ID!, $asOf: LocalDate) {\n    unitAdoption(programId: $programId, unitId: $unitId, asOf: $asOf) {\n      unit {\n        id\n        name\n        path {\n          id\n          name\n        }\n      }\n      program {\n        id\n        name\n        measurement\n        reportingPeriod\n        firstPeriodStartsOn\n        lastPeriodStartsOn\n        band {\n          lower\n          upper\n        }\n      }\n      figure {\n        ...Gauge_Figure\n      }\n      own {\n        ...Gauge_Figure\n      }\n      trend {\n        ...Trend_Unit\n      }\n      crossing {\n        ...CrossingNote_Crossing\n      }\n      ...UnitBehaviors_Unit\n      ...UnitChildren_Unit\n    }\n  }\n": types.Unit_PageDocument,
    "\n  mutation RecordUnitCount($input: RecordUnitCountInput!) {\n    recordUnitCount(input: $input) {\n      __typename\n      ... on UnitCountRecorded {\n        id\n        sheet {\n          ...TeamSheet_Sheet\n        }\n      }\n      ...Refusal_Details\n    }\n  }\n": types.RecordUnitCountDocument,
    "\n  mutation WithdrawUnitCount($input: WithdrawUnitCountInput!) {\n    withdrawUnitCount(input: $input) {\n      __typename\n      ... on UnitCountWithdrawn {\n        id\n        sheet {\n          ...TeamSheet_Sheet\n        }\n      }\n      ...Refusal_Details\n    }\n  }\n": types.WithdrawUnitCountDocument,
    "\n  fragment TeamSheet_Sheet on TeamSheet {\n    program {\n      id\n      name\n      observationMode\n      behaviors {\n        id\n        name\n        description\n        direction\n        isCore\n        minimumOpportunities\n        windowDays\n      }\n    }\n    unit {\n      id\n      name\n    }\n    on\n    unitIds\n    unitNames\n    people {\n      employeeId\n      fullName\n      jobTitle\n      tallies {\n        behaviorId\n        observationIds\n        opportunities\n        shown\n        windowOpportunities\n        windowShown\n        standing\n      }\n    }\n    peopleTotal\n    unitCounts {\n      id\n      behaviorId\n      observedOn\n      observed\n      showing\n      observerName\n    }\n    viewerCan {\n      recordObservations {\n        allowed\n        reason\n      }\n    }\n  }\n": types.TeamSheet_SheetFragmentDoc,
    "\n  query TeamSheet($programId: ID!, $unitId: ID, $on: LocalDate!) {\n    teamSheet(programId: $programId, unitId: $unitId, on: $on) {\n      ...TeamSheet_Sheet\n    }\n  }\n": types.TeamSheetDocument,
    "\n  mutation RecordObservations($input: RecordObservationsInput!) {\n    recordObservations(input: $input) {\n      __typename\n      ... on ObservationsRecorded {\n        ids\n        sheet {\n          ...TeamSheet_Sheet\n        }\n      }\n      ...Refusal_Details\n    }\n  }\n": types.RecordObservationsDocument,
    "\n  mutation WithdrawObservations($input: WithdrawObservationsInput!) {\n    withdrawObservations(input: $input) {\n      __typename\n      ... on ObservationsWithdrawn {\n        ids\n        sheet {\n          ...TeamSheet_Sheet\n        }\n      }\n      ...Refusal_Details\n    }\n  }\n": types.WithdrawObservationsDocument,
    "\n  fragment Obstacle_Whole on Obstacle {\n    id\n    version\n    kind\n    challenge\n    title\n    description\n    severity\n    likelihood\n    exposure\n    steps\n    unitIds\n    unitNames\n    ownerName\n    countermeasure\n    raisedOn\n    dueOn\n    closedOn\n    closingNote\n    elsewhere {\n      programIds\n      programNames\n      counts\n    }\n  }\n": types.Obstacle_WholeFragmentDoc,
    "\n  fragment BlockerSuggestions_Open on BlockerSuggestions {\n    id\n    open {\n      rule\n      challenge\n      title\n      sentence\n      severity\n      likelihood\n      figures {\n        label\n        value\n        of\n        unit\n      }\n    }\n    answered {\n      id\n      answer\n      reason\n      sentence\n      obstacleId\n      answeredBy\n      answeredAt\n    }\n  }\n": types.BlockerSuggestions_OpenFragmentDoc,
    "\n  query BlockersPage($programId: ID!) {\n    program(id: $programId) {\n      id\n      name\n      archivedAt\n      viewerCan {\n        edit {\n          allowed\n        }\n      }\n    }\n    obstacles(programId: $programId) {\n      ...Obstacle_Whole\n    }\n  }\n": types.BlockersPageDocument,
    "\n  query BlockerSuggestions($programId: ID!) {\n    blockerSuggestions(programId: $programId) {\n      ...BlockerSuggestions_Open\n    }\n  }\n": types.BlockerSuggestionsDocument,
    "\n  mutation AddObstacle($input: AddObstacleInput!) {\n    addObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n": types.AddObstacleDocument,
    "\n  mutation UpdateObstacle($input: UpdateObstacleInput!) {\n    updateObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n": types.UpdateObstacleDocument,
    "\n  mutation CloseObstacle($input: CloseObstacleInput!) {\n    closeObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n": types.CloseObstacleDocument,
    "\n  mutation ReopenObstacle($input: VersionedInput!) {\n    reopenObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n": types.ReopenObstacleDocument,
    "\n  mutation RealizeRisk($input: RealizeRiskInput!) {\n    realizeRisk(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n": types.RealizeRiskDocument,
    "\n  mutation RemoveObstacle($input: VersionedInput!) {\n    removeObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n": types.RemoveObstacleDocument,
    "\n  mutation RestoreObstacle($input: VersionedInput!) {\n    restoreObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n": types.RestoreObstacleDocument,
    "\n  mutation AcceptSuggestion($input: AcceptSuggestionInput!) {\n    acceptSuggestion(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n": types.AcceptSuggestionDocument,
    "\n  mutation DismissSuggestion($input: DismissSuggestionInput!) {\n    dismissSuggestion(input: $input) {\n      __typename\n      ...BlockerSuggestions_Open\n      ...Refusal_Details\n    }\n  }\n": types.DismissSuggestionDocument,
    "\n  mutation TakeBackSuggestionAnswer($id: ID!) {\n    takeBackSuggestionAnswer(id: $id) {\n      __typename\n      ...BlockerSuggestions_Open\n      ...Refusal_Details\n    }\n  }\n": types.TakeBackSuggestionAnswerDocument,
    "\n  query ObstacleOnFile($id: ID!) {\n    obstacle(id: $id) {\n      ...Obstacle_Whole\n    }\n  }\n": types.ObstacleOnFileDocument,
    "\n  mutation AddCoalitionMember($input: AddCoalitionMemberInput!) {\n    addCoalitionMember(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n": types.AddCoalitionMemberDocument,
    "\n  mutation UpdateCoalitionMember($input: UpdateCoalitionMemberInput!) {\n    updateCoalitionMember(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n": types.UpdateCoalitionMemberDocument,
    "\n  mutation RemoveCoalitionMember($input: VersionedInput!) {\n    removeCoalitionMember(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n": types.RemoveCoalitionMemberDocument,
    "\n  mutation RestoreCoalitionMember($input: VersionedInput!) {\n    restoreCoalitionMember(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n": types.RestoreCoalitionMemberDocument,
    "\n  mutation AddCoalitionMeeting($input: AddCoalitionMeetingInput!) {\n    addCoalitionMeeting(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n": types.AddCoalitionMeetingDocument,
    "\n  mutation UpdateCoalitionMeeting($input: UpdateCoalitionMeetingInput!) {\n    updateCoalitionMeeting(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n": types.UpdateCoalitionMeetingDocument,
    "\n  mutation RemoveCoalitionMeeting($input: VersionedInput!) {\n    removeCoalitionMeeting(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n": types.RemoveCoalitionMeetingDocument,
    "\n  mutation RestoreCoalitionMeeting($input: VersionedInput!) {\n    restoreCoalitionMeeting(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n": types.RestoreCoalitionMeetingDocument,
    "\n  fragment Coalition_Whole on Coalition {\n    id\n    affectedUnits\n    uncoveredUnits\n    jointMeetings\n    lastMetOn\n    members {\n      id\n      version\n      fullName\n      role\n      note\n      unitIds\n      unitNames\n      attended\n      attendedOf\n      lastAttendedOn\n    }\n    meetings {\n      id\n      version\n      heldOn\n      topic\n      outcome\n      memberIds\n      memberNames\n    }\n  }\n": types.Coalition_WholeFragmentDoc,
    "\n  query CoalitionPage($programId: ID!) {\n    program(id: $programId) {\n      id\n      name\n      archivedAt\n      viewerCan {\n        edit {\n          allowed\n        }\n      }\n    }\n    coalition(programId: $programId) {\n      ...Coalition_Whole\n    }\n  }\n": types.CoalitionPageDocument,
    "\n  query CoalitionGaps($programId: ID!, $page: PageInput!, $search: String) {\n    coalition(programId: $programId) {\n      id\n      gaps(page: $page, search: $search) {\n        total\n        endCursor\n        items {\n          id\n          name\n          path\n          unitsBelow\n          people\n        }\n      }\n    }\n  }\n": types.CoalitionGapsDocument,
    "\n  mutation AddEvidence($input: AddEvidenceInput!) {\n    addEvidence(input: $input) {\n      __typename\n      ...Evidence_List\n      ...Refusal_Details\n    }\n  }\n": types.AddEvidenceDocument,
    "\n  mutation UpdateEvidence($input: UpdateEvidenceInput!) {\n    updateEvidence(input: $input) {\n      __typename\n      ...Evidence_List\n      ...Refusal_Details\n    }\n  }\n": types.UpdateEvidenceDocument,
    "\n  mutation RemoveEvidence($input: VersionedInput!) {\n    removeEvidence(input: $input) {\n      __typename\n      ...Evidence_List\n      ...Refusal_Details\n    }\n  }\n": types.RemoveEvidenceDocument,
    "\n  mutation RestoreEvidence($input: VersionedInput!) {\n    restoreEvidence(input: $input) {\n      __typename\n      ...Evidence_List\n      ...Refusal_Details\n    }\n  }\n": types.RestoreEvidenceDocument,
    "\n  fragment Evidence_List on EvidenceList {\n    id\n    items {\n      id\n      version\n      kind\n      title\n      text\n      url\n      datedOn\n      criterion\n      reportedCount\n      reportedOf\n      addedByName\n      addedAt\n      file {\n        fileName\n        mediaType\n        byteCount\n      }\n    }\n  }\n": types.Evidence_ListFragmentDoc,
    "\n  query EvidenceOnFile($stepId: ID, $obstacleId: ID) {\n    evidence(stepId: $stepId, obstacleId: $obstacleId) {\n      ...Evidence_List\n    }\n  }\n": types.EvidenceOnFileDocument,
    "\n    query ImportChanges($id: ID!, $kind: ImportChangeKind, $first: Int!, $skip: Int) {\n      importRun(id: $id) {\n        id\n        plan {\n          digest\n          changes(kind: $kind, first: $first, skip: $skip) {\n            items {\n              kind\n              key\n              label\n              fields\n              before\n              after\n            }\n            total\n          }\n        }\n      }\n    }\n  ": types.ImportChangesDocument,
    "\n    query ImportPrograms {\n      programs {\n        id\n        name\n        behaviors {\n          id\n          name\n        }\n      }\n    }\n  ": types.ImportProgramsDocument,
    "\n    query ImportProblems($id: ID!, $severity: ProblemSeverity, $first: Int!, $skip: Int) {\n      importRun(id: $id) {\n        id\n        plan {\n          digest\n          problems(severity: $severity, first: $first, skip: $skip) {\n            items {\n              row\n              column\n              code\n              message\n              severity\n            }\n            total\n          }\n        }\n      }\n    }\n  ": types.ImportProblemsDocument,
    "\n  fragment ImportRun_Whole on ImportRun {\n    id\n    kind\n    fileName\n    status\n    uploadedAt\n    uploadedByName\n    appliedAt\n    columns\n    sampleRows\n    fields {\n      name\n      label\n      description\n      required\n    }\n    mapping {\n      field\n      column\n    }\n    options {\n      programId\n      behaviorId\n      firstPeriodStartsOn\n      reportingPeriod\n      archiveAbsent\n      missingParentsToTop\n      dayFirst\n    }\n    plan {\n      digest\n      rowsRead\n      addCount\n      changeCount\n      leaveCount\n      absentCount\n      refusedCount\n      noticeCount\n      totals {\n        label\n        value\n      }\n    }\n    progressDone\n    progressTotal\n    message\n  }\n": types.ImportRun_WholeFragmentDoc,
    "\n  query ImportPage($id: ID!) {\n    importRun(id: $id) {\n      ...ImportRun_Whole\n    }\n  }\n": types.ImportPageDocument,
    "\n  query ImportsPage($first: Int!, $skip: Int) {\n    importRuns(first: $first, skip: $skip) {\n      items {\n        id\n        kind\n        fileName\n        status\n        uploadedAt\n        uploadedByName\n      }\n      total\n    }\n  }\n": types.ImportsPageDocument,
    "\n  mutation PlanImport($input: PlanImportInput!) {\n    planImport(input: $input) {\n      __typename\n      ...ImportRun_Whole\n      ...Refusal_Details\n    }\n  }\n": types.PlanImportDocument,
    "\n  mutation ApplyImport($input: ApplyImportInput!) {\n    applyImport(input: $input) {\n      __typename\n      ...ImportRun_Whole\n      ...Refusal_Details\n    }\n  }\n": types.ApplyImportDocument,
    "\n  mutation CancelImport($id: ID!) {\n    cancelImport(id: $id) {\n      __typename\n      ...ImportRun_Whole\n      ...Refusal_Details\n    }\n  }\n": types.CancelImportDocument,
    "\n  mutation UpdateChangeStep($input: UpdateChangeStepInput!) {\n    updateChangeStep(input: $input) {\n      __typename\n      ...Room_Whole\n      ...Refusal_Details\n    }\n  }\n": types.UpdateChangeStepDocument,
    "\n  mutation CloseChangeStep($input: CloseChangeStepInput!) {\n    closeChangeStep(input: $input) {\n      __typename\n      ...Room_Whole\n      ...Refusal_Details\n    }\n  }\n": types.CloseChangeStepDocument,
    "\n  mutation ReopenChangeStep($input: ReopenChangeStepInput!) {\n    reopenChangeStep(input: $input) {\n      __typename\n      ...Room_Whole\n      ...Refusal_Details\n    }\n  }\n": types.ReopenChangeStepDocument,
    "\n  mutation UpdateStepPlan($input: UpdateStepPlanInput!) {\n    updateStepPlan(input: $input) {\n      __typename\n      ...Room_Whole\n      ...Refusal_Details\n    }\n  }\n": types.UpdateStepPlanDocument,
    "\n  fragment Room_Whole on ProgramRoom {\n    id\n    firstOpen\n    asOf\n    plan {\n      id\n      version\n      mode\n      names\n      urgencyTarget\n      coverageTarget\n      trainingTarget\n      unitsTarget\n      severeFrom\n    }\n    steps {\n      step {\n        id\n        version\n        number\n        name1996\n        name2014\n        status\n        ownerName\n        startsOn\n        dueOn\n        note\n      }\n      state\n      stateSentence\n      isOverdue\n      missing\n      fellAway\n      closesAfter\n      warning\n      nextAction\n      evidenceCount\n      verdicts {\n        criterion\n        label\n        state\n        sentence\n        figure {\n          count\n          of\n        }\n        target\n        missing\n        fix\n      }\n      decisions {\n        id\n        decision\n        reason\n        victoryTooSoon\n        decidedBy\n        decidedAt\n        verdicts {\n          criterion\n          state\n          sentence\n        }\n      }\n    }\n    viewerCan {\n      edit {\n        allowed\n        reason\n      }\n    }\n  }\n": types.Room_WholeFragmentDoc,
    "\n  query ProgramRoom($programId: ID!) {\n    programRoom(programId: $programId) {\n      ...Room_Whole\n    }\n  }\n": types.ProgramRoomDocument,
    "\n  fragment Employee_Details on Employee {\n    id\n    version\n    staffNumber\n    fullName\n    email\n    jobTitle\n    jobFamily\n    level\n    location\n    unit {\n      id\n      name\n    }\n    memberships {\n      unit {\n        id\n        name\n      }\n      startsOn\n    }\n    archivedAt\n  }\n": types.Employee_DetailsFragmentDoc,
    "\n  query Employees($filter: EmployeeFilter, $page: PageInput!) {\n    employees(filter: $filter, page: $page) {\n      items {\n        id\n        fullName\n        staffNumber\n        jobTitle\n        location\n        unit {\n          id\n          name\n        }\n      }\n      total\n      endCursor\n    }\n  }\n": types.EmployeesDocument,
    "\n  query EmployeePanel($id: ID!) {\n    employee(id: $id) {\n      ...Employee_Details\n    }\n  }\n": types.EmployeePanelDocument,
    "\n  mutation CreateEmployee($input: CreateEmployeeInput!) {\n    createEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n": types.CreateEmployeeDocument,
    "\n  mutation UpdateEmployee($input: UpdateEmployeeInput!) {\n    updateEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n": types.UpdateEmployeeDocument,
    "\n  mutation MoveEmployee($input: MoveEmployeeInput!) {\n    moveEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n": types.MoveEmployeeDocument,
    "\n  mutation TakeBackEmployeeMove($input: VersionedInput!) {\n    takeBackEmployeeMove(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n": types.TakeBackEmployeeMoveDocument,
    "\n  mutation ArchiveEmployee($input: VersionedInput!) {\n    archiveEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n": types.ArchiveEmployeeDocument,
    "\n  mutation RestoreEmployee($input: VersionedInput!) {\n    restoreEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n": types.RestoreEmployeeDocument,
    "\n  mutation ExportEmployee($id: ID!) {\n    exportEmployee(id: $id) {\n      __typename\n      ... on PersonalData {\n        fileName\n        content\n      }\n      ...Refusal_Details\n    }\n  }\n": types.ExportEmployeeDocument,
    "\n  mutation EraseEmployee($input: EraseEmployeeInput!) {\n    eraseEmployee(input: $input) {\n      __typename\n      ... on EmployeeErased {\n        id\n      }\n      ...Refusal_Details\n    }\n  }\n": types.EraseEmployeeDocument,
    "\n  fragment Unit_Details on BusinessUnit {\n    id\n    version\n    code\n    name\n    headcount\n    archivedAt\n    parent {\n      id\n      name\n    }\n    path {\n      id\n      name\n    }\n    childCount\n    employeeCount\n    totalHeadcount\n    totalEmployeeCount\n    viewerCan {\n      edit {\n        allowed\n        reason\n      }\n    }\n  }\n": types.Unit_DetailsFragmentDoc,
    "\n  query UnitPanel($id: ID!) {\n    unit(id: $id) {\n      ...Unit_Details\n    }\n  }\n": types.UnitPanelDocument,
    "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n": types.CreateUnitDocument,
    "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n": types.UpdateUnitDocument,
    "\n  mutation MoveUnit($input: MoveUnitInput!) {\n    moveUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n": types.MoveUnitDocument,
    "\n  mutation ArchiveUnit($input: VersionedInput!) {\n    archiveUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n": types.ArchiveUnitDocument,
    "\n  mutation RestoreUnit($input: VersionedInput!) {\n    restoreUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n": types.RestoreUnitDocument,
    "\n  query ArchivedUnits($search: String, $page: PageInput!) {\n    archivedUnits(search: $search, page: $page) {\n      total\n      endCursor\n      items {\n        id\n        code\n        name\n        parentName\n        archivedAt\n      }\n    }\n  }\n": types.ArchivedUnitsDocument,
    "\n  fragment ProgramCard_Program on Program {\n    id\n    name\n    vision\n    sponsorName\n    provenance\n    provenanceNote\n    waveNames\n    waveStatuses\n  }\n": types.ProgramCard_ProgramFragmentDoc,
    "\n  mutation AddTargetBehavior($input: AddTargetBehaviorInput!) {\n    addTargetBehavior(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": types.AddTargetBehaviorDocument,
    "\n  mutation UpdateTargetBehavior($input: UpdateTargetBehaviorInput!) {\n    updateTargetBehavior(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": types.UpdateTargetBehaviorDocument,
    "\n  mutation RemoveTargetBehavior($input: VersionedInput!) {\n    removeTargetBehavior(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": types.RemoveTargetBehaviorDocument,
    "\n  mutation RestoreTargetBehavior($input: VersionedInput!) {\n    restoreTargetBehavior(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": types.RestoreTargetBehaviorDocument,
    "\n  mutation AddObjective($input: AddObjectiveInput!) {\n    addObjective(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": types.AddObjectiveDocument,
    "\n  mutation UpdateObjective($input: UpdateObjectiveInput!) {\n    updateObjective(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": types.UpdateObjectiveDocument,
    "\n  mutation RemoveObjective($input: VersionedInput!) {\n    removeObjective(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": types.RemoveObjectiveDocument,
    "\n  mutation RestoreObjective($input: VersionedInput!) {\n    restoreObjective(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": types.RestoreObjectiveDocument,
    "\n  mutation CreateProgram($input: ProgramInput!) {\n    createProgram(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": types.CreateProgramDocument,
    "\n  mutation UpdateProgram($input: UpdateProgramInput!) {\n    updateProgram(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": types.UpdateProgramDocument,
    "\n  mutation ArchiveProgram($input: VersionedInput!) {\n    archiveProgram(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": types.ArchiveProgramDocument,
    "\n  mutation RestoreProgram($input: VersionedInput!) {\n    restoreProgram(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": types.RestoreProgramDocument,
    "\n  fragment Program_Whole on Program {\n    id\n    version\n    name\n    caseForChange\n    vision\n    strategy\n    sponsorName\n    sustainmentOwnerName\n    currency\n    leadingConstraint\n    band {\n      lower\n      upper\n    }\n    measurement\n    observationMode\n    reportingPeriod\n    sustainPeriods\n    startsOn\n    provenance\n    provenanceNote\n    archivedAt\n    objectives {\n      id\n      version\n      statement\n      metric\n      unit\n      baseline\n      target\n    }\n    waves {\n      id\n      version\n      name\n      status\n      startsOn\n      goLiveOn\n      endsOn\n      supportEndsOn\n      unitIds\n      unitNames\n      dependsOnIds\n      warnings\n    }\n    steps {\n      id\n      version\n      number\n      name1996\n      name2014\n      status\n      ownerName\n      startsOn\n      dueOn\n      note\n    }\n    behaviors {\n      id\n      version\n      name\n      description\n      direction\n      isCore\n      bar\n      windowDays\n      minimumOpportunities\n      currentLevel\n      targetLevel\n      objective {\n        id\n      }\n    }\n    viewerCan {\n      edit {\n        allowed\n        reason\n      }\n      readRoom {\n        allowed\n      }\n    }\n  }\n": types.Program_WholeFragmentDoc,
    "\n  query ProgramPage($id: ID!) {\n    program(id: $id) {\n      ...Program_Whole\n    }\n  }\n": types.ProgramPageDocument,
    "\n  fragment Program_Head on Program {\n    id\n    version\n    name\n    sponsorName\n    provenance\n    provenanceNote\n    archivedAt\n    viewerCan {\n      edit {\n        allowed\n      }\n      readRoom {\n        allowed\n      }\n    }\n  }\n": types.Program_HeadFragmentDoc,
    "\n  query ProgramFrame($id: ID!) {\n    program(id: $id) {\n      ...Program_Head\n    }\n  }\n": types.ProgramFrameDocument,
    "\n  query ProgramsPage($archived: Boolean) {\n    programs(archived: $archived) {\n      id\n      ...ProgramCard_Program\n    }\n  }\n": types.ProgramsPageDocument,
    "\n  mutation AddWave($input: AddWaveInput!) {\n    addWave(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": types.AddWaveDocument,
    "\n  mutation UpdateWave($input: UpdateWaveInput!) {\n    updateWave(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": types.UpdateWaveDocument,
    "\n  mutation RemoveWave($input: VersionedInput!) {\n    removeWave(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": types.RemoveWaveDocument,
    "\n  mutation RestoreWave($input: VersionedInput!) {\n    restoreWave(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n": types.RestoreWaveDocument,
    "\n  fragment Refusal_Details on Refusal {\n    refusalCode: code\n    explanation: message\n    problems {\n      field\n      code\n      message\n    }\n  }\n": types.Refusal_DetailsFragmentDoc,
    "\n  fragment Gauge_Figure on AdoptionFigure {\n    status\n    reason\n    eligible\n    observed\n    adopters\n    rate\n    lower\n    upper\n    asOf\n    measurement\n    band {\n      lower\n      upper\n    }\n  }\n": types.Gauge_FigureFragmentDoc,
    "\n  fragment Comment_Whole on Comment {\n    id\n    version\n    subjectId\n    body\n    createdAt\n    editedAt\n    unreadMentionId\n    author {\n      id\n      displayName\n    }\n    mentions {\n      id\n      displayName\n    }\n    viewerCan {\n      edit {\n        allowed\n        reason\n      }\n      remove {\n        allowed\n        reason\n      }\n    }\n  }\n": types.Comment_WholeFragmentDoc,
    "\n  query Comments($subjectId: ID!, $page: PageInput!) {\n    comments(subjectId: $subjectId, page: $page) {\n      endCursor\n      items {\n        id\n        ...Comment_Whole\n      }\n    }\n  }\n": types.CommentsDocument,
    "\n  query CommentCounts($programId: ID!) {\n    commentCounts(programId: $programId) {\n      subjectIds\n      counts\n    }\n  }\n": types.CommentCountsDocument,
    "\n  query MentionableAccounts($subjectId: ID!, $search: String!) {\n    mentionableAccounts(subjectId: $subjectId, search: $search) {\n      id\n      displayName\n    }\n  }\n": types.MentionableAccountsDocument,
    "\n  query LinkedComment($id: ID!) {\n    comment(id: $id) {\n      id\n      record {\n        id\n        kind\n        title\n        program {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.LinkedCommentDocument,
    "\n  query UnreadMentions {\n    viewer {\n      id\n      unreadMentions\n    }\n  }\n": types.UnreadMentionsDocument,
    "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      __typename\n      ...Comment_Whole\n      ...Refusal_Details\n    }\n  }\n": types.AddCommentDocument,
    "\n  mutation UpdateComment($input: UpdateCommentInput!) {\n    updateComment(input: $input) {\n      __typename\n      ...Comment_Whole\n      ...Refusal_Details\n    }\n  }\n": types.UpdateCommentDocument,
    "\n  mutation RemoveComment($input: VersionedInput!) {\n    removeComment(input: $input) {\n      __typename\n      ...Comment_Whole\n      ...Refusal_Details\n    }\n  }\n": types.RemoveCommentDocument,
    "\n  mutation RestoreComment($input: VersionedInput!) {\n    restoreComment(input: $input) {\n      __typename\n      ...Comment_Whole\n      ...Refusal_Details\n    }\n  }\n": types.RestoreCommentDocument,
    "\n  mutation MarkMentionsRead($ids: [ID!]!) {\n    markMentionsRead(ids: $ids) {\n      __typename\n      ... on Viewer {\n        id\n        unreadMentions\n      }\n      ...Refusal_Details\n    }\n  }\n": types.MarkMentionsReadDocument,
    "\n  query RecordHistory($subjectId: ID!, $page: PageInput!) {\n    history(subjectId: $subjectId, page: $page) {\n      endCursor\n      items {\n        id\n        at\n        who\n        what\n        isErased\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n": types.RecordHistoryDocument,
    "\n  query ProgramList {\n    programs {\n      id\n      name\n      provenance\n      viewerCan {\n        recordObservations {\n          allowed\n        }\n      }\n    }\n  }\n": types.ProgramListDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      displayName\n      email\n      organization {\n        id\n        name\n        isDemonstration\n        minimumGroupSize\n        attribution\n      }\n      roles {\n        id\n        role\n        unit {\n          id\n          name\n        }\n        program {\n          id\n          name\n        }\n      }\n      can {\n        readBoard {\n          allowed\n          reason\n        }\n        discuss {\n          allowed\n          reason\n        }\n        editStructure {\n          allowed\n          reason\n        }\n        importStructure {\n          allowed\n          reason\n        }\n        importEmployees {\n          allowed\n          reason\n        }\n        importObservations {\n          allowed\n          reason\n        }\n        createProgram {\n          allowed\n          reason\n        }\n        manageAccounts {\n          allowed\n          reason\n        }\n        recordObservations {\n          allowed\n          reason\n        }\n        editEmployees {\n          allowed\n          reason\n        }\n        readEmployees {\n          allowed\n          reason\n        }\n        keepPersonalData {\n          allowed\n          reason\n        }\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query UnitTree {\n    unitTree {\n      ids\n      versions\n      codes\n      names\n      parentIndex\n      headcounts\n      employeeCounts\n    }\n  }\n": types.UnitTreeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query EmployeePicker($filter: EmployeeFilter, $page: PageInput!) {\n      employees(filter: $filter, page: $page) {\n        items {\n          id\n          fullName\n          staffNumber\n          unit {\n            id\n            name\n          }\n        }\n        total\n      }\n    }\n  "): (typeof documents)["\n    query EmployeePicker($filter: EmployeeFilter, $page: PageInput!) {\n      employees(filter: $filter, page: $page) {\n        items {\n          id\n          fullName\n          staffNumber\n          unit {\n            id\n            name\n          }\n        }\n        total\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SetUpPage {\n      setup {\n        needed\n      }\n    }\n  "): (typeof documents)["\n    query SetUpPage {\n      setup {\n        needed\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    mutation SetUpOrganization($input: SetUpOrganizationInput!) {\n      setUpOrganization(input: $input) {\n        __typename\n        ... on SetUpDone {\n          organizationName\n          email\n        }\n        ...Refusal_Details\n      }\n    }\n  "): (typeof documents)["\n    mutation SetUpOrganization($input: SetUpOrganizationInput!) {\n      setUpOrganization(input: $input) {\n        __typename\n        ... on SetUpDone {\n          organizationName\n          email\n        }\n        ...Refusal_Details\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query SignInPage {\n      setup {\n        needed\n      }\n    }\n  "): (typeof documents)["\n    query SignInPage {\n      setup {\n        needed\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Account_Details on Account {\n    id\n    version\n    email\n    displayName\n    status\n    roles {\n      id\n      role\n      unit {\n        id\n        name\n      }\n      program {\n        id\n        name\n      }\n    }\n    employee {\n      id\n      fullName\n    }\n  }\n"): (typeof documents)["\n  fragment Account_Details on Account {\n    id\n    version\n    email\n    displayName\n    status\n    roles {\n      id\n      role\n      unit {\n        id\n        name\n      }\n      program {\n        id\n        name\n      }\n    }\n    employee {\n      id\n      fullName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts($search: String, $page: PageInput!) {\n    accounts(search: $search, page: $page) {\n      items {\n        id\n        ...Account_Details\n      }\n      total\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  query Accounts($search: String, $page: PageInput!) {\n    accounts(search: $search, page: $page) {\n      items {\n        id\n        ...Account_Details\n      }\n      total\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      __typename\n      ... on AccountCreated {\n        account {\n          ...Account_Details\n        }\n        initialPassword\n      }\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      __typename\n      ... on AccountCreated {\n        account {\n          ...Account_Details\n        }\n        initialPassword\n      }\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      __typename\n      ...Account_Details\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateAccount($input: UpdateAccountInput!) {\n    updateAccount(input: $input) {\n      __typename\n      ...Account_Details\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAccountStatus($input: SetAccountStatusInput!) {\n    setAccountStatus(input: $input) {\n      __typename\n      ...Account_Details\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation SetAccountStatus($input: SetAccountStatusInput!) {\n    setAccountStatus(input: $input) {\n      __typename\n      ...Account_Details\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetAccountPassword($id: ID!) {\n    resetAccountPassword(id: $id) {\n      __typename\n      ... on PasswordReset {\n        account {\n          ...Account_Details\n        }\n        initialPassword\n      }\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation ResetAccountPassword($id: ID!) {\n    resetAccountPassword(id: $id) {\n      __typename\n      ... on PasswordReset {\n        account {\n          ...Account_Details\n        }\n        initialPassword\n      }\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgramChanges($programId: ID!, $page: PageInput!, $since: LocalDate, $kind: String, $accountId: ID) {\n    programChanges(programId: $programId, page: $page, since: $since, kind: $kind, accountId: $accountId) {\n      since\n      changeCount\n      commentCount\n      people {\n        id\n        displayName\n      }\n      kinds\n      endCursor\n      items {\n        id\n        at\n        who\n        what\n        commentId\n        isErased\n        record {\n          id\n          kind\n          title\n          program {\n            id\n            name\n          }\n        }\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProgramChanges($programId: ID!, $page: PageInput!, $since: LocalDate, $kind: String, $accountId: ID) {\n    programChanges(programId: $programId, page: $page, since: $since, kind: $kind, accountId: $accountId) {\n      since\n      changeCount\n      commentCount\n      people {\n        id\n        displayName\n      }\n      kinds\n      endCursor\n      items {\n        id\n        at\n        who\n        what\n        commentId\n        isErased\n        record {\n          id\n          kind\n          title\n          program {\n            id\n            name\n          }\n        }\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VisitProgram($programId: ID!) {\n    visitProgram(programId: $programId) {\n      __typename\n      ... on ProgramVisit {\n        visitedAt\n      }\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation VisitProgram($programId: ID!) {\n    visitProgram(programId: $programId) {\n      __typename\n      ... on ProgramVisit {\n        visitedAt\n      }\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyMentions($page: PageInput!, $unreadOnly: Boolean!) {\n    myMentions(page: $page, unreadOnly: $unreadOnly) {\n      endCursor\n      items {\n        id\n        readAt\n        comment {\n          id\n          body\n          createdAt\n          author {\n            id\n            displayName\n          }\n          mentions {\n            id\n            displayName\n          }\n          record {\n            id\n            kind\n            title\n            program {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyMentions($page: PageInput!, $unreadOnly: Boolean!) {\n    myMentions(page: $page, unreadOnly: $unreadOnly) {\n      endCursor\n      items {\n        id\n        readAt\n        comment {\n          id\n          body\n          createdAt\n          author {\n            id\n            displayName\n          }\n          mentions {\n            id\n            displayName\n          }\n          record {\n            id\n            kind\n            title\n            program {\n              id\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CrossingNote_Crossing on Crossing {\n    lowerPeriodStartsOn\n    lowerPeriodNumber\n    upperPeriodStartsOn\n    upperPeriodNumber\n  }\n"): (typeof documents)["\n  fragment CrossingNote_Crossing on Crossing {\n    lowerPeriodStartsOn\n    lowerPeriodNumber\n    upperPeriodStartsOn\n    upperPeriodNumber\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitFigureItem_Unit on UnitToLookAt {\n    unit {\n      id\n      name\n    }\n    why\n    figure {\n      ...Gauge_Figure\n    }\n  }\n"): (typeof documents)["\n  fragment UnitFigureItem_Unit on UnitToLookAt {\n    unit {\n      id\n      name\n    }\n    why\n    figure {\n      ...Gauge_Figure\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardAnswer_Board on AdoptionBoard {\n    total {\n      ...Gauge_Figure\n    }\n  }\n"): (typeof documents)["\n  fragment BoardAnswer_Board on AdoptionBoard {\n    total {\n      ...Gauge_Figure\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardCascade_Board on AdoptionBoard {\n    cascade {\n      stuckAt\n      shares {\n        level\n        count\n        of\n        share\n      }\n    }\n    program {\n      id\n      band {\n        lower\n        upper\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment BoardCascade_Board on AdoptionBoard {\n    cascade {\n      stuckAt\n      shares {\n        level\n        count\n        of\n        share\n      }\n    }\n    program {\n      id\n      band {\n        lower\n        upper\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardLookAt_Board on AdoptionBoard {\n    lookAt {\n      unit {\n        id\n      }\n      ...UnitFigureItem_Unit\n    }\n  }\n"): (typeof documents)["\n  fragment BoardLookAt_Board on AdoptionBoard {\n    lookAt {\n      unit {\n        id\n      }\n      ...UnitFigureItem_Unit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board_Page($programId: ID!, $asOf: LocalDate) {\n    board(programId: $programId, asOf: $asOf) {\n      asOf\n      periodStartsOn\n      program {\n        id\n        name\n        provenance\n        provenanceNote\n        reportingPeriod\n        firstPeriodStartsOn\n        lastPeriodStartsOn\n      }\n      ...BoardAnswer_Board\n      ...BoardCascade_Board\n      ...BoardLookAt_Board\n      ...BoardTrend_Board\n      ...BoardUnits_Board\n    }\n  }\n"): (typeof documents)["\n  query Board_Page($programId: ID!, $asOf: LocalDate) {\n    board(programId: $programId, asOf: $asOf) {\n      asOf\n      periodStartsOn\n      program {\n        id\n        name\n        provenance\n        provenanceNote\n        reportingPeriod\n        firstPeriodStartsOn\n        lastPeriodStartsOn\n      }\n      ...BoardAnswer_Board\n      ...BoardCascade_Board\n      ...BoardLookAt_Board\n      ...BoardTrend_Board\n      ...BoardUnits_Board\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardTrend_Board on AdoptionBoard {\n    program {\n      id\n      name\n      measurement\n      reportingPeriod\n      band {\n        lower\n        upper\n      }\n    }\n    trend {\n      ...Trend_Unit\n    }\n    crossing {\n      ...CrossingNote_Crossing\n    }\n  }\n"): (typeof documents)["\n  fragment BoardTrend_Board on AdoptionBoard {\n    program {\n      id\n      name\n      measurement\n      reportingPeriod\n      band {\n        lower\n        upper\n      }\n    }\n    trend {\n      ...Trend_Unit\n    }\n    crossing {\n      ...CrossingNote_Crossing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardUnits_Board on AdoptionBoard {\n    asOf\n    periodStartsOn\n    minimumGroupSize\n    program {\n      id\n      name\n      measurement\n      reportingPeriod\n      band {\n        lower\n        upper\n      }\n    }\n    rows {\n      unitIds\n      names\n      parentIndex\n      eligible\n      observed\n      adopters\n      rate\n      lower\n      upper\n      status\n      reason\n      slope\n    }\n  }\n"): (typeof documents)["\n  fragment BoardUnits_Board on AdoptionBoard {\n    asOf\n    periodStartsOn\n    minimumGroupSize\n    program {\n      id\n      name\n      measurement\n      reportingPeriod\n      band {\n        lower\n        upper\n      }\n    }\n    rows {\n      unitIds\n      names\n      parentIndex\n      eligible\n      observed\n      adopters\n      rate\n      lower\n      upper\n      status\n      reason\n      slope\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FirstBoard_Page {\n    programs {\n      id\n    }\n  }\n"): (typeof documents)["\n  query FirstBoard_Page {\n    programs {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board_RowTrends($programId: ID!, $unitIds: [ID!]!, $asOf: LocalDate) {\n    boardTrends(programId: $programId, unitIds: $unitIds, asOf: $asOf) {\n      unitId\n      rate\n    }\n  }\n"): (typeof documents)["\n  query Board_RowTrends($programId: ID!, $unitIds: [ID!]!, $asOf: LocalDate) {\n    boardTrends(programId: $programId, unitIds: $unitIds, asOf: $asOf) {\n      unitId\n      rate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureFormula_Sheet on FigureSheet {\n    figure {\n      ...Gauge_Figure\n    }\n    formulaInWords\n    formulaInSymbols\n    inputs {\n      name\n      value\n      explanation\n    }\n  }\n"): (typeof documents)["\n  fragment FigureFormula_Sheet on FigureSheet {\n    figure {\n      ...Gauge_Figure\n    }\n    formulaInWords\n    formulaInSymbols\n    inputs {\n      name\n      value\n      explanation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Figure_Panel($programId: ID!, $unitId: ID, $behaviorId: ID, $asOf: LocalDate) {\n    adoptionFigure(programId: $programId, unitId: $unitId, behaviorId: $behaviorId, asOf: $asOf) {\n      title\n      figure {\n        asOf\n      }\n      ...FigureFormula_Sheet\n      ...FigureParts_Sheet\n      ...FigurePeople_Sheet\n      ...FigureRecordings_Sheet\n      ...FigureSources_Sheet\n    }\n  }\n"): (typeof documents)["\n  query Figure_Panel($programId: ID!, $unitId: ID, $behaviorId: ID, $asOf: LocalDate) {\n    adoptionFigure(programId: $programId, unitId: $unitId, behaviorId: $behaviorId, asOf: $asOf) {\n      title\n      figure {\n        asOf\n      }\n      ...FigureFormula_Sheet\n      ...FigureParts_Sheet\n      ...FigurePeople_Sheet\n      ...FigureRecordings_Sheet\n      ...FigureSources_Sheet\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureParts_Sheet on FigureSheet {\n    figure {\n      measurement\n      band {\n        lower\n        upper\n      }\n    }\n    parts {\n      unit {\n        id\n        name\n      }\n      own\n      eligible\n      observed\n      adopters\n      rate\n    }\n  }\n"): (typeof documents)["\n  fragment FigureParts_Sheet on FigureSheet {\n    figure {\n      measurement\n      band {\n        lower\n        upper\n      }\n    }\n    parts {\n      unit {\n        id\n        name\n      }\n      own\n      eligible\n      observed\n      adopters\n      rate\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigurePeople_Sheet on FigureSheet {\n    people {\n      employeeId\n      fullName\n      unit {\n        id\n        name\n      }\n      standing\n      opportunities\n      shown\n    }\n    peopleTotal\n    peopleWithheld\n  }\n"): (typeof documents)["\n  fragment FigurePeople_Sheet on FigureSheet {\n    people {\n      employeeId\n      fullName\n      unit {\n        id\n        name\n      }\n      standing\n      opportunities\n      shown\n    }\n    peopleTotal\n    peopleWithheld\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureRecordings_Sheet on FigureSheet {\n    recordings {\n      observedOn\n      unit {\n        id\n        name\n      }\n      behaviorName\n      observerName\n      people\n      opportunities\n      shown\n    }\n    recordingsTotal\n  }\n"): (typeof documents)["\n  fragment FigureRecordings_Sheet on FigureSheet {\n    recordings {\n      observedOn\n      unit {\n        id\n        name\n      }\n      behaviorName\n      observerName\n      people\n      opportunities\n      shown\n    }\n    recordingsTotal\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FigureSources_Sheet on FigureSheet {\n    sources {\n      label\n      url\n    }\n  }\n"): (typeof documents)["\n  fragment FigureSources_Sheet on FigureSheet {\n    sources {\n      label\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Trend_Unit on UnitTrend {\n    unitId\n    periodStartsOn\n    eligible\n    observed\n    adopters\n    rate\n    lower\n    upper\n  }\n"): (typeof documents)["\n  fragment Trend_Unit on UnitTrend {\n    unitId\n    periodStartsOn\n    eligible\n    observed\n    adopters\n    rate\n    lower\n    upper\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitBehaviors_Unit on UnitAdoption {\n    behaviors {\n      behavior {\n        id\n        name\n        description\n        direction\n        isCore\n      }\n      figure {\n        ...Gauge_Figure\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment UnitBehaviors_Unit on UnitAdoption {\n    behaviors {\n      behavior {\n        id\n        name\n        description\n        direction\n        isCore\n      }\n      figure {\n        ...Gauge_Figure\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitChildren_Unit on UnitAdoption {\n    children {\n      unit {\n        id\n      }\n      ...UnitFigureItem_Unit\n    }\n  }\n"): (typeof documents)["\n  fragment UnitChildren_Unit on UnitAdoption {\n    children {\n      unit {\n        id\n      }\n      ...UnitFigureItem_Unit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Unit_Page($programId: ID!, $unitId: ID!, $asOf: LocalDate) {\n    unitAdoption(programId: $programId, unitId: $unitId, asOf: $asOf) {\n      unit {\n        id\n        name\n        path {\n          id\n          name\n        }\n      }\n      program {\n        id\n        name\n        measurement\n        reportingPeriod\n        firstPeriodStartsOn\n        lastPeriodStartsOn\n        band {\n          lower\n          upper\n        }\n      }\n      figure {\n        ...Gauge_Figure\n      }\n      own {\n        ...Gauge_Figure\n      }\n      trend {\n        ...Trend_Unit\n      }\n      crossing {\n        ...CrossingNote_Crossing\n      }\n      ...UnitBehaviors_Unit\n      ...UnitChildren_Unit\n    }\n  }\n"): (typeof documents)["\n  query Unit_Page($programId: ID!, $unitId: ID!, $asOf: LocalDate) {\n    unitAdoption(programId: $programId, unitId: $unitId, asOf: $asOf) {\n      unit {\n        id\n        name\n        path {\n          id\n          name\n        }\n      }\n      program {\n        id\n        name\n        measurement\n        reportingPeriod\n        firstPeriodStartsOn\n        lastPeriodStartsOn\n        band {\n          lower\n          upper\n        }\n      }\n      figure {\n        ...Gauge_Figure\n      }\n      own {\n        ...Gauge_Figure\n      }\n      trend {\n        ...Trend_Unit\n      }\n      crossing {\n        ...CrossingNote_Crossing\n      }\n      ...UnitBehaviors_Unit\n      ...UnitChildren_Unit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordUnitCount($input: RecordUnitCountInput!) {\n    recordUnitCount(input: $input) {\n      __typename\n      ... on UnitCountRecorded {\n        id\n        sheet {\n          ...TeamSheet_Sheet\n        }\n      }\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RecordUnitCount($input: RecordUnitCountInput!) {\n    recordUnitCount(input: $input) {\n      __typename\n      ... on UnitCountRecorded {\n        id\n        sheet {\n          ...TeamSheet_Sheet\n        }\n      }\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawUnitCount($input: WithdrawUnitCountInput!) {\n    withdrawUnitCount(input: $input) {\n      __typename\n      ... on UnitCountWithdrawn {\n        id\n        sheet {\n          ...TeamSheet_Sheet\n        }\n      }\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawUnitCount($input: WithdrawUnitCountInput!) {\n    withdrawUnitCount(input: $input) {\n      __typename\n      ... on UnitCountWithdrawn {\n        id\n        sheet {\n          ...TeamSheet_Sheet\n        }\n      }\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TeamSheet_Sheet on TeamSheet {\n    program {\n      id\n      name\n      observationMode\n      behaviors {\n        id\n        name\n        description\n        direction\n        isCore\n        minimumOpportunities\n        windowDays\n      }\n    }\n    unit {\n      id\n      name\n    }\n    on\n    unitIds\n    unitNames\n    people {\n      employeeId\n      fullName\n      jobTitle\n      tallies {\n        behaviorId\n        observationIds\n        opportunities\n        shown\n        windowOpportunities\n        windowShown\n        standing\n      }\n    }\n    peopleTotal\n    unitCounts {\n      id\n      behaviorId\n      observedOn\n      observed\n      showing\n      observerName\n    }\n    viewerCan {\n      recordObservations {\n        allowed\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TeamSheet_Sheet on TeamSheet {\n    program {\n      id\n      name\n      observationMode\n      behaviors {\n        id\n        name\n        description\n        direction\n        isCore\n        minimumOpportunities\n        windowDays\n      }\n    }\n    unit {\n      id\n      name\n    }\n    on\n    unitIds\n    unitNames\n    people {\n      employeeId\n      fullName\n      jobTitle\n      tallies {\n        behaviorId\n        observationIds\n        opportunities\n        shown\n        windowOpportunities\n        windowShown\n        standing\n      }\n    }\n    peopleTotal\n    unitCounts {\n      id\n      behaviorId\n      observedOn\n      observed\n      showing\n      observerName\n    }\n    viewerCan {\n      recordObservations {\n        allowed\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamSheet($programId: ID!, $unitId: ID, $on: LocalDate!) {\n    teamSheet(programId: $programId, unitId: $unitId, on: $on) {\n      ...TeamSheet_Sheet\n    }\n  }\n"): (typeof documents)["\n  query TeamSheet($programId: ID!, $unitId: ID, $on: LocalDate!) {\n    teamSheet(programId: $programId, unitId: $unitId, on: $on) {\n      ...TeamSheet_Sheet\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordObservations($input: RecordObservationsInput!) {\n    recordObservations(input: $input) {\n      __typename\n      ... on ObservationsRecorded {\n        ids\n        sheet {\n          ...TeamSheet_Sheet\n        }\n      }\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RecordObservations($input: RecordObservationsInput!) {\n    recordObservations(input: $input) {\n      __typename\n      ... on ObservationsRecorded {\n        ids\n        sheet {\n          ...TeamSheet_Sheet\n        }\n      }\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawObservations($input: WithdrawObservationsInput!) {\n    withdrawObservations(input: $input) {\n      __typename\n      ... on ObservationsWithdrawn {\n        ids\n        sheet {\n          ...TeamSheet_Sheet\n        }\n      }\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawObservations($input: WithdrawObservationsInput!) {\n    withdrawObservations(input: $input) {\n      __typename\n      ... on ObservationsWithdrawn {\n        ids\n        sheet {\n          ...TeamSheet_Sheet\n        }\n      }\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Obstacle_Whole on Obstacle {\n    id\n    version\n    kind\n    challenge\n    title\n    description\n    severity\n    likelihood\n    exposure\n    steps\n    unitIds\n    unitNames\n    ownerName\n    countermeasure\n    raisedOn\n    dueOn\n    closedOn\n    closingNote\n    elsewhere {\n      programIds\n      programNames\n      counts\n    }\n  }\n"): (typeof documents)["\n  fragment Obstacle_Whole on Obstacle {\n    id\n    version\n    kind\n    challenge\n    title\n    description\n    severity\n    likelihood\n    exposure\n    steps\n    unitIds\n    unitNames\n    ownerName\n    countermeasure\n    raisedOn\n    dueOn\n    closedOn\n    closingNote\n    elsewhere {\n      programIds\n      programNames\n      counts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BlockerSuggestions_Open on BlockerSuggestions {\n    id\n    open {\n      rule\n      challenge\n      title\n      sentence\n      severity\n      likelihood\n      figures {\n        label\n        value\n        of\n        unit\n      }\n    }\n    answered {\n      id\n      answer\n      reason\n      sentence\n      obstacleId\n      answeredBy\n      answeredAt\n    }\n  }\n"): (typeof documents)["\n  fragment BlockerSuggestions_Open on BlockerSuggestions {\n    id\n    open {\n      rule\n      challenge\n      title\n      sentence\n      severity\n      likelihood\n      figures {\n        label\n        value\n        of\n        unit\n      }\n    }\n    answered {\n      id\n      answer\n      reason\n      sentence\n      obstacleId\n      answeredBy\n      answeredAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BlockersPage($programId: ID!) {\n    program(id: $programId) {\n      id\n      name\n      archivedAt\n      viewerCan {\n        edit {\n          allowed\n        }\n      }\n    }\n    obstacles(programId: $programId) {\n      ...Obstacle_Whole\n    }\n  }\n"): (typeof documents)["\n  query BlockersPage($programId: ID!) {\n    program(id: $programId) {\n      id\n      name\n      archivedAt\n      viewerCan {\n        edit {\n          allowed\n        }\n      }\n    }\n    obstacles(programId: $programId) {\n      ...Obstacle_Whole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BlockerSuggestions($programId: ID!) {\n    blockerSuggestions(programId: $programId) {\n      ...BlockerSuggestions_Open\n    }\n  }\n"): (typeof documents)["\n  query BlockerSuggestions($programId: ID!) {\n    blockerSuggestions(programId: $programId) {\n      ...BlockerSuggestions_Open\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddObstacle($input: AddObstacleInput!) {\n    addObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation AddObstacle($input: AddObstacleInput!) {\n    addObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateObstacle($input: UpdateObstacleInput!) {\n    updateObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateObstacle($input: UpdateObstacleInput!) {\n    updateObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseObstacle($input: CloseObstacleInput!) {\n    closeObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation CloseObstacle($input: CloseObstacleInput!) {\n    closeObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenObstacle($input: VersionedInput!) {\n    reopenObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenObstacle($input: VersionedInput!) {\n    reopenObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RealizeRisk($input: RealizeRiskInput!) {\n    realizeRisk(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RealizeRisk($input: RealizeRiskInput!) {\n    realizeRisk(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveObstacle($input: VersionedInput!) {\n    removeObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveObstacle($input: VersionedInput!) {\n    removeObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreObstacle($input: VersionedInput!) {\n    restoreObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreObstacle($input: VersionedInput!) {\n    restoreObstacle(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptSuggestion($input: AcceptSuggestionInput!) {\n    acceptSuggestion(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptSuggestion($input: AcceptSuggestionInput!) {\n    acceptSuggestion(input: $input) {\n      __typename\n      ...Obstacle_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissSuggestion($input: DismissSuggestionInput!) {\n    dismissSuggestion(input: $input) {\n      __typename\n      ...BlockerSuggestions_Open\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation DismissSuggestion($input: DismissSuggestionInput!) {\n    dismissSuggestion(input: $input) {\n      __typename\n      ...BlockerSuggestions_Open\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackSuggestionAnswer($id: ID!) {\n    takeBackSuggestionAnswer(id: $id) {\n      __typename\n      ...BlockerSuggestions_Open\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation TakeBackSuggestionAnswer($id: ID!) {\n    takeBackSuggestionAnswer(id: $id) {\n      __typename\n      ...BlockerSuggestions_Open\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObstacleOnFile($id: ID!) {\n    obstacle(id: $id) {\n      ...Obstacle_Whole\n    }\n  }\n"): (typeof documents)["\n  query ObstacleOnFile($id: ID!) {\n    obstacle(id: $id) {\n      ...Obstacle_Whole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCoalitionMember($input: AddCoalitionMemberInput!) {\n    addCoalitionMember(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation AddCoalitionMember($input: AddCoalitionMemberInput!) {\n    addCoalitionMember(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCoalitionMember($input: UpdateCoalitionMemberInput!) {\n    updateCoalitionMember(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateCoalitionMember($input: UpdateCoalitionMemberInput!) {\n    updateCoalitionMember(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCoalitionMember($input: VersionedInput!) {\n    removeCoalitionMember(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveCoalitionMember($input: VersionedInput!) {\n    removeCoalitionMember(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreCoalitionMember($input: VersionedInput!) {\n    restoreCoalitionMember(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreCoalitionMember($input: VersionedInput!) {\n    restoreCoalitionMember(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCoalitionMeeting($input: AddCoalitionMeetingInput!) {\n    addCoalitionMeeting(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation AddCoalitionMeeting($input: AddCoalitionMeetingInput!) {\n    addCoalitionMeeting(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCoalitionMeeting($input: UpdateCoalitionMeetingInput!) {\n    updateCoalitionMeeting(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateCoalitionMeeting($input: UpdateCoalitionMeetingInput!) {\n    updateCoalitionMeeting(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCoalitionMeeting($input: VersionedInput!) {\n    removeCoalitionMeeting(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveCoalitionMeeting($input: VersionedInput!) {\n    removeCoalitionMeeting(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreCoalitionMeeting($input: VersionedInput!) {\n    restoreCoalitionMeeting(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreCoalitionMeeting($input: VersionedInput!) {\n    restoreCoalitionMeeting(input: $input) {\n      __typename\n      ...Coalition_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Coalition_Whole on Coalition {\n    id\n    affectedUnits\n    uncoveredUnits\n    jointMeetings\n    lastMetOn\n    members {\n      id\n      version\n      fullName\n      role\n      note\n      unitIds\n      unitNames\n      attended\n      attendedOf\n      lastAttendedOn\n    }\n    meetings {\n      id\n      version\n      heldOn\n      topic\n      outcome\n      memberIds\n      memberNames\n    }\n  }\n"): (typeof documents)["\n  fragment Coalition_Whole on Coalition {\n    id\n    affectedUnits\n    uncoveredUnits\n    jointMeetings\n    lastMetOn\n    members {\n      id\n      version\n      fullName\n      role\n      note\n      unitIds\n      unitNames\n      attended\n      attendedOf\n      lastAttendedOn\n    }\n    meetings {\n      id\n      version\n      heldOn\n      topic\n      outcome\n      memberIds\n      memberNames\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoalitionPage($programId: ID!) {\n    program(id: $programId) {\n      id\n      name\n      archivedAt\n      viewerCan {\n        edit {\n          allowed\n        }\n      }\n    }\n    coalition(programId: $programId) {\n      ...Coalition_Whole\n    }\n  }\n"): (typeof documents)["\n  query CoalitionPage($programId: ID!) {\n    program(id: $programId) {\n      id\n      name\n      archivedAt\n      viewerCan {\n        edit {\n          allowed\n        }\n      }\n    }\n    coalition(programId: $programId) {\n      ...Coalition_Whole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CoalitionGaps($programId: ID!, $page: PageInput!, $search: String) {\n    coalition(programId: $programId) {\n      id\n      gaps(page: $page, search: $search) {\n        total\n        endCursor\n        items {\n          id\n          name\n          path\n          unitsBelow\n          people\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CoalitionGaps($programId: ID!, $page: PageInput!, $search: String) {\n    coalition(programId: $programId) {\n      id\n      gaps(page: $page, search: $search) {\n        total\n        endCursor\n        items {\n          id\n          name\n          path\n          unitsBelow\n          people\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddEvidence($input: AddEvidenceInput!) {\n    addEvidence(input: $input) {\n      __typename\n      ...Evidence_List\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation AddEvidence($input: AddEvidenceInput!) {\n    addEvidence(input: $input) {\n      __typename\n      ...Evidence_List\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateEvidence($input: UpdateEvidenceInput!) {\n    updateEvidence(input: $input) {\n      __typename\n      ...Evidence_List\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateEvidence($input: UpdateEvidenceInput!) {\n    updateEvidence(input: $input) {\n      __typename\n      ...Evidence_List\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveEvidence($input: VersionedInput!) {\n    removeEvidence(input: $input) {\n      __typename\n      ...Evidence_List\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveEvidence($input: VersionedInput!) {\n    removeEvidence(input: $input) {\n      __typename\n      ...Evidence_List\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreEvidence($input: VersionedInput!) {\n    restoreEvidence(input: $input) {\n      __typename\n      ...Evidence_List\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreEvidence($input: VersionedInput!) {\n    restoreEvidence(input: $input) {\n      __typename\n      ...Evidence_List\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Evidence_List on EvidenceList {\n    id\n    items {\n      id\n      version\n      kind\n      title\n      text\n      url\n      datedOn\n      criterion\n      reportedCount\n      reportedOf\n      addedByName\n      addedAt\n      file {\n        fileName\n        mediaType\n        byteCount\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Evidence_List on EvidenceList {\n    id\n    items {\n      id\n      version\n      kind\n      title\n      text\n      url\n      datedOn\n      criterion\n      reportedCount\n      reportedOf\n      addedByName\n      addedAt\n      file {\n        fileName\n        mediaType\n        byteCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EvidenceOnFile($stepId: ID, $obstacleId: ID) {\n    evidence(stepId: $stepId, obstacleId: $obstacleId) {\n      ...Evidence_List\n    }\n  }\n"): (typeof documents)["\n  query EvidenceOnFile($stepId: ID, $obstacleId: ID) {\n    evidence(stepId: $stepId, obstacleId: $obstacleId) {\n      ...Evidence_List\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ImportChanges($id: ID!, $kind: ImportChangeKind, $first: Int!, $skip: Int) {\n      importRun(id: $id) {\n        id\n        plan {\n          digest\n          changes(kind: $kind, first: $first, skip: $skip) {\n            items {\n              kind\n              key\n              label\n              fields\n              before\n              after\n            }\n            total\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query ImportChanges($id: ID!, $kind: ImportChangeKind, $first: Int!, $skip: Int) {\n      importRun(id: $id) {\n        id\n        plan {\n          digest\n          changes(kind: $kind, first: $first, skip: $skip) {\n            items {\n              kind\n              key\n              label\n              fields\n              before\n              after\n            }\n            total\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ImportPrograms {\n      programs {\n        id\n        name\n        behaviors {\n          id\n          name\n        }\n      }\n    }\n  "): (typeof documents)["\n    query ImportPrograms {\n      programs {\n        id\n        name\n        behaviors {\n          id\n          name\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n    query ImportProblems($id: ID!, $severity: ProblemSeverity, $first: Int!, $skip: Int) {\n      importRun(id: $id) {\n        id\n        plan {\n          digest\n          problems(severity: $severity, first: $first, skip: $skip) {\n            items {\n              row\n              column\n              code\n              message\n              severity\n            }\n            total\n          }\n        }\n      }\n    }\n  "): (typeof documents)["\n    query ImportProblems($id: ID!, $severity: ProblemSeverity, $first: Int!, $skip: Int) {\n      importRun(id: $id) {\n        id\n        plan {\n          digest\n          problems(severity: $severity, first: $first, skip: $skip) {\n            items {\n              row\n              column\n              code\n              message\n              severity\n            }\n            total\n          }\n        }\n      }\n    }\n  "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportRun_Whole on ImportRun {\n    id\n    kind\n    fileName\n    status\n    uploadedAt\n    uploadedByName\n    appliedAt\n    columns\n    sampleRows\n    fields {\n      name\n      label\n      description\n      required\n    }\n    mapping {\n      field\n      column\n    }\n    options {\n      programId\n      behaviorId\n      firstPeriodStartsOn\n      reportingPeriod\n      archiveAbsent\n      missingParentsToTop\n      dayFirst\n    }\n    plan {\n      digest\n      rowsRead\n      addCount\n      changeCount\n      leaveCount\n      absentCount\n      refusedCount\n      noticeCount\n      totals {\n        label\n        value\n      }\n    }\n    progressDone\n    progressTotal\n    message\n  }\n"): (typeof documents)["\n  fragment ImportRun_Whole on ImportRun {\n    id\n    kind\n    fileName\n    status\n    uploadedAt\n    uploadedByName\n    appliedAt\n    columns\n    sampleRows\n    fields {\n      name\n      label\n      description\n      required\n    }\n    mapping {\n      field\n      column\n    }\n    options {\n      programId\n      behaviorId\n      firstPeriodStartsOn\n      reportingPeriod\n      archiveAbsent\n      missingParentsToTop\n      dayFirst\n    }\n    plan {\n      digest\n      rowsRead\n      addCount\n      changeCount\n      leaveCount\n      absentCount\n      refusedCount\n      noticeCount\n      totals {\n        label\n        value\n      }\n    }\n    progressDone\n    progressTotal\n    message\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPage($id: ID!) {\n    importRun(id: $id) {\n      ...ImportRun_Whole\n    }\n  }\n"): (typeof documents)["\n  query ImportPage($id: ID!) {\n    importRun(id: $id) {\n      ...ImportRun_Whole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportsPage($first: Int!, $skip: Int) {\n    importRuns(first: $first, skip: $skip) {\n      items {\n        id\n        kind\n        fileName\n        status\n        uploadedAt\n        uploadedByName\n      }\n      total\n    }\n  }\n"): (typeof documents)["\n  query ImportsPage($first: Int!, $skip: Int) {\n    importRuns(first: $first, skip: $skip) {\n      items {\n        id\n        kind\n        fileName\n        status\n        uploadedAt\n        uploadedByName\n      }\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanImport($input: PlanImportInput!) {\n    planImport(input: $input) {\n      __typename\n      ...ImportRun_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation PlanImport($input: PlanImportInput!) {\n    planImport(input: $input) {\n      __typename\n      ...ImportRun_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyImport($input: ApplyImportInput!) {\n    applyImport(input: $input) {\n      __typename\n      ...ImportRun_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation ApplyImport($input: ApplyImportInput!) {\n    applyImport(input: $input) {\n      __typename\n      ...ImportRun_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelImport($id: ID!) {\n    cancelImport(id: $id) {\n      __typename\n      ...ImportRun_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation CancelImport($id: ID!) {\n    cancelImport(id: $id) {\n      __typename\n      ...ImportRun_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateChangeStep($input: UpdateChangeStepInput!) {\n    updateChangeStep(input: $input) {\n      __typename\n      ...Room_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateChangeStep($input: UpdateChangeStepInput!) {\n    updateChangeStep(input: $input) {\n      __typename\n      ...Room_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseChangeStep($input: CloseChangeStepInput!) {\n    closeChangeStep(input: $input) {\n      __typename\n      ...Room_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation CloseChangeStep($input: CloseChangeStepInput!) {\n    closeChangeStep(input: $input) {\n      __typename\n      ...Room_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenChangeStep($input: ReopenChangeStepInput!) {\n    reopenChangeStep(input: $input) {\n      __typename\n      ...Room_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenChangeStep($input: ReopenChangeStepInput!) {\n    reopenChangeStep(input: $input) {\n      __typename\n      ...Room_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateStepPlan($input: UpdateStepPlanInput!) {\n    updateStepPlan(input: $input) {\n      __typename\n      ...Room_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateStepPlan($input: UpdateStepPlanInput!) {\n    updateStepPlan(input: $input) {\n      __typename\n      ...Room_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Room_Whole on ProgramRoom {\n    id\n    firstOpen\n    asOf\n    plan {\n      id\n      version\n      mode\n      names\n      urgencyTarget\n      coverageTarget\n      trainingTarget\n      unitsTarget\n      severeFrom\n    }\n    steps {\n      step {\n        id\n        version\n        number\n        name1996\n        name2014\n        status\n        ownerName\n        startsOn\n        dueOn\n        note\n      }\n      state\n      stateSentence\n      isOverdue\n      missing\n      fellAway\n      closesAfter\n      warning\n      nextAction\n      evidenceCount\n      verdicts {\n        criterion\n        label\n        state\n        sentence\n        figure {\n          count\n          of\n        }\n        target\n        missing\n        fix\n      }\n      decisions {\n        id\n        decision\n        reason\n        victoryTooSoon\n        decidedBy\n        decidedAt\n        verdicts {\n          criterion\n          state\n          sentence\n        }\n      }\n    }\n    viewerCan {\n      edit {\n        allowed\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Room_Whole on ProgramRoom {\n    id\n    firstOpen\n    asOf\n    plan {\n      id\n      version\n      mode\n      names\n      urgencyTarget\n      coverageTarget\n      trainingTarget\n      unitsTarget\n      severeFrom\n    }\n    steps {\n      step {\n        id\n        version\n        number\n        name1996\n        name2014\n        status\n        ownerName\n        startsOn\n        dueOn\n        note\n      }\n      state\n      stateSentence\n      isOverdue\n      missing\n      fellAway\n      closesAfter\n      warning\n      nextAction\n      evidenceCount\n      verdicts {\n        criterion\n        label\n        state\n        sentence\n        figure {\n          count\n          of\n        }\n        target\n        missing\n        fix\n      }\n      decisions {\n        id\n        decision\n        reason\n        victoryTooSoon\n        decidedBy\n        decidedAt\n        verdicts {\n          criterion\n          state\n          sentence\n        }\n      }\n    }\n    viewerCan {\n      edit {\n        allowed\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgramRoom($programId: ID!) {\n    programRoom(programId: $programId) {\n      ...Room_Whole\n    }\n  }\n"): (typeof documents)["\n  query ProgramRoom($programId: ID!) {\n    programRoom(programId: $programId) {\n      ...Room_Whole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Employee_Details on Employee {\n    id\n    version\n    staffNumber\n    fullName\n    email\n    jobTitle\n    jobFamily\n    level\n    location\n    unit {\n      id\n      name\n    }\n    memberships {\n      unit {\n        id\n        name\n      }\n      startsOn\n    }\n    archivedAt\n  }\n"): (typeof documents)["\n  fragment Employee_Details on Employee {\n    id\n    version\n    staffNumber\n    fullName\n    email\n    jobTitle\n    jobFamily\n    level\n    location\n    unit {\n      id\n      name\n    }\n    memberships {\n      unit {\n        id\n        name\n      }\n      startsOn\n    }\n    archivedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Employees($filter: EmployeeFilter, $page: PageInput!) {\n    employees(filter: $filter, page: $page) {\n      items {\n        id\n        fullName\n        staffNumber\n        jobTitle\n        location\n        unit {\n          id\n          name\n        }\n      }\n      total\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  query Employees($filter: EmployeeFilter, $page: PageInput!) {\n    employees(filter: $filter, page: $page) {\n      items {\n        id\n        fullName\n        staffNumber\n        jobTitle\n        location\n        unit {\n          id\n          name\n        }\n      }\n      total\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmployeePanel($id: ID!) {\n    employee(id: $id) {\n      ...Employee_Details\n    }\n  }\n"): (typeof documents)["\n  query EmployeePanel($id: ID!) {\n    employee(id: $id) {\n      ...Employee_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateEmployee($input: CreateEmployeeInput!) {\n    createEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation CreateEmployee($input: CreateEmployeeInput!) {\n    createEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateEmployee($input: UpdateEmployeeInput!) {\n    updateEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateEmployee($input: UpdateEmployeeInput!) {\n    updateEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveEmployee($input: MoveEmployeeInput!) {\n    moveEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation MoveEmployee($input: MoveEmployeeInput!) {\n    moveEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackEmployeeMove($input: VersionedInput!) {\n    takeBackEmployeeMove(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation TakeBackEmployeeMove($input: VersionedInput!) {\n    takeBackEmployeeMove(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveEmployee($input: VersionedInput!) {\n    archiveEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation ArchiveEmployee($input: VersionedInput!) {\n    archiveEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreEmployee($input: VersionedInput!) {\n    restoreEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreEmployee($input: VersionedInput!) {\n    restoreEmployee(input: $input) {\n      __typename\n      ...Employee_Details\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportEmployee($id: ID!) {\n    exportEmployee(id: $id) {\n      __typename\n      ... on PersonalData {\n        fileName\n        content\n      }\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation ExportEmployee($id: ID!) {\n    exportEmployee(id: $id) {\n      __typename\n      ... on PersonalData {\n        fileName\n        content\n      }\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseEmployee($input: EraseEmployeeInput!) {\n    eraseEmployee(input: $input) {\n      __typename\n      ... on EmployeeErased {\n        id\n      }\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation EraseEmployee($input: EraseEmployeeInput!) {\n    eraseEmployee(input: $input) {\n      __typename\n      ... on EmployeeErased {\n        id\n      }\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Unit_Details on BusinessUnit {\n    id\n    version\n    code\n    name\n    headcount\n    archivedAt\n    parent {\n      id\n      name\n    }\n    path {\n      id\n      name\n    }\n    childCount\n    employeeCount\n    totalHeadcount\n    totalEmployeeCount\n    viewerCan {\n      edit {\n        allowed\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Unit_Details on BusinessUnit {\n    id\n    version\n    code\n    name\n    headcount\n    archivedAt\n    parent {\n      id\n      name\n    }\n    path {\n      id\n      name\n    }\n    childCount\n    employeeCount\n    totalHeadcount\n    totalEmployeeCount\n    viewerCan {\n      edit {\n        allowed\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitPanel($id: ID!) {\n    unit(id: $id) {\n      ...Unit_Details\n    }\n  }\n"): (typeof documents)["\n  query UnitPanel($id: ID!) {\n    unit(id: $id) {\n      ...Unit_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation CreateUnit($input: CreateUnitInput!) {\n    createUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateUnit($input: UpdateUnitInput!) {\n    updateUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveUnit($input: MoveUnitInput!) {\n    moveUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation MoveUnit($input: MoveUnitInput!) {\n    moveUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveUnit($input: VersionedInput!) {\n    archiveUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation ArchiveUnit($input: VersionedInput!) {\n    archiveUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreUnit($input: VersionedInput!) {\n    restoreUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreUnit($input: VersionedInput!) {\n    restoreUnit(input: $input) {\n      __typename\n      ...Unit_Details\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchivedUnits($search: String, $page: PageInput!) {\n    archivedUnits(search: $search, page: $page) {\n      total\n      endCursor\n      items {\n        id\n        code\n        name\n        parentName\n        archivedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query ArchivedUnits($search: String, $page: PageInput!) {\n    archivedUnits(search: $search, page: $page) {\n      total\n      endCursor\n      items {\n        id\n        code\n        name\n        parentName\n        archivedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProgramCard_Program on Program {\n    id\n    name\n    vision\n    sponsorName\n    provenance\n    provenanceNote\n    waveNames\n    waveStatuses\n  }\n"): (typeof documents)["\n  fragment ProgramCard_Program on Program {\n    id\n    name\n    vision\n    sponsorName\n    provenance\n    provenanceNote\n    waveNames\n    waveStatuses\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTargetBehavior($input: AddTargetBehaviorInput!) {\n    addTargetBehavior(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation AddTargetBehavior($input: AddTargetBehaviorInput!) {\n    addTargetBehavior(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateTargetBehavior($input: UpdateTargetBehaviorInput!) {\n    updateTargetBehavior(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateTargetBehavior($input: UpdateTargetBehaviorInput!) {\n    updateTargetBehavior(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTargetBehavior($input: VersionedInput!) {\n    removeTargetBehavior(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveTargetBehavior($input: VersionedInput!) {\n    removeTargetBehavior(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreTargetBehavior($input: VersionedInput!) {\n    restoreTargetBehavior(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreTargetBehavior($input: VersionedInput!) {\n    restoreTargetBehavior(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddObjective($input: AddObjectiveInput!) {\n    addObjective(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation AddObjective($input: AddObjectiveInput!) {\n    addObjective(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateObjective($input: UpdateObjectiveInput!) {\n    updateObjective(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateObjective($input: UpdateObjectiveInput!) {\n    updateObjective(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveObjective($input: VersionedInput!) {\n    removeObjective(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveObjective($input: VersionedInput!) {\n    removeObjective(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreObjective($input: VersionedInput!) {\n    restoreObjective(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreObjective($input: VersionedInput!) {\n    restoreObjective(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProgram($input: ProgramInput!) {\n    createProgram(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation CreateProgram($input: ProgramInput!) {\n    createProgram(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProgram($input: UpdateProgramInput!) {\n    updateProgram(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProgram($input: UpdateProgramInput!) {\n    updateProgram(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ArchiveProgram($input: VersionedInput!) {\n    archiveProgram(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation ArchiveProgram($input: VersionedInput!) {\n    archiveProgram(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreProgram($input: VersionedInput!) {\n    restoreProgram(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreProgram($input: VersionedInput!) {\n    restoreProgram(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Program_Whole on Program {\n    id\n    version\n    name\n    caseForChange\n    vision\n    strategy\n    sponsorName\n    sustainmentOwnerName\n    currency\n    leadingConstraint\n    band {\n      lower\n      upper\n    }\n    measurement\n    observationMode\n    reportingPeriod\n    sustainPeriods\n    startsOn\n    provenance\n    provenanceNote\n    archivedAt\n    objectives {\n      id\n      version\n      statement\n      metric\n      unit\n      baseline\n      target\n    }\n    waves {\n      id\n      version\n      name\n      status\n      startsOn\n      goLiveOn\n      endsOn\n      supportEndsOn\n      unitIds\n      unitNames\n      dependsOnIds\n      warnings\n    }\n    steps {\n      id\n      version\n      number\n      name1996\n      name2014\n      status\n      ownerName\n      startsOn\n      dueOn\n      note\n    }\n    behaviors {\n      id\n      version\n      name\n      description\n      direction\n      isCore\n      bar\n      windowDays\n      minimumOpportunities\n      currentLevel\n      targetLevel\n      objective {\n        id\n      }\n    }\n    viewerCan {\n      edit {\n        allowed\n        reason\n      }\n      readRoom {\n        allowed\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Program_Whole on Program {\n    id\n    version\n    name\n    caseForChange\n    vision\n    strategy\n    sponsorName\n    sustainmentOwnerName\n    currency\n    leadingConstraint\n    band {\n      lower\n      upper\n    }\n    measurement\n    observationMode\n    reportingPeriod\n    sustainPeriods\n    startsOn\n    provenance\n    provenanceNote\n    archivedAt\n    objectives {\n      id\n      version\n      statement\n      metric\n      unit\n      baseline\n      target\n    }\n    waves {\n      id\n      version\n      name\n      status\n      startsOn\n      goLiveOn\n      endsOn\n      supportEndsOn\n      unitIds\n      unitNames\n      dependsOnIds\n      warnings\n    }\n    steps {\n      id\n      version\n      number\n      name1996\n      name2014\n      status\n      ownerName\n      startsOn\n      dueOn\n      note\n    }\n    behaviors {\n      id\n      version\n      name\n      description\n      direction\n      isCore\n      bar\n      windowDays\n      minimumOpportunities\n      currentLevel\n      targetLevel\n      objective {\n        id\n      }\n    }\n    viewerCan {\n      edit {\n        allowed\n        reason\n      }\n      readRoom {\n        allowed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgramPage($id: ID!) {\n    program(id: $id) {\n      ...Program_Whole\n    }\n  }\n"): (typeof documents)["\n  query ProgramPage($id: ID!) {\n    program(id: $id) {\n      ...Program_Whole\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Program_Head on Program {\n    id\n    version\n    name\n    sponsorName\n    provenance\n    provenanceNote\n    archivedAt\n    viewerCan {\n      edit {\n        allowed\n      }\n      readRoom {\n        allowed\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Program_Head on Program {\n    id\n    version\n    name\n    sponsorName\n    provenance\n    provenanceNote\n    archivedAt\n    viewerCan {\n      edit {\n        allowed\n      }\n      readRoom {\n        allowed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgramFrame($id: ID!) {\n    program(id: $id) {\n      ...Program_Head\n    }\n  }\n"): (typeof documents)["\n  query ProgramFrame($id: ID!) {\n    program(id: $id) {\n      ...Program_Head\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgramsPage($archived: Boolean) {\n    programs(archived: $archived) {\n      id\n      ...ProgramCard_Program\n    }\n  }\n"): (typeof documents)["\n  query ProgramsPage($archived: Boolean) {\n    programs(archived: $archived) {\n      id\n      ...ProgramCard_Program\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddWave($input: AddWaveInput!) {\n    addWave(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation AddWave($input: AddWaveInput!) {\n    addWave(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateWave($input: UpdateWaveInput!) {\n    updateWave(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateWave($input: UpdateWaveInput!) {\n    updateWave(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveWave($input: VersionedInput!) {\n    removeWave(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveWave($input: VersionedInput!) {\n    removeWave(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreWave($input: VersionedInput!) {\n    restoreWave(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreWave($input: VersionedInput!) {\n    restoreWave(input: $input) {\n      __typename\n      ...Program_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Refusal_Details on Refusal {\n    refusalCode: code\n    explanation: message\n    problems {\n      field\n      code\n      message\n    }\n  }\n"): (typeof documents)["\n  fragment Refusal_Details on Refusal {\n    refusalCode: code\n    explanation: message\n    problems {\n      field\n      code\n      message\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Gauge_Figure on AdoptionFigure {\n    status\n    reason\n    eligible\n    observed\n    adopters\n    rate\n    lower\n    upper\n    asOf\n    measurement\n    band {\n      lower\n      upper\n    }\n  }\n"): (typeof documents)["\n  fragment Gauge_Figure on AdoptionFigure {\n    status\n    reason\n    eligible\n    observed\n    adopters\n    rate\n    lower\n    upper\n    asOf\n    measurement\n    band {\n      lower\n      upper\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Comment_Whole on Comment {\n    id\n    version\n    subjectId\n    body\n    createdAt\n    editedAt\n    unreadMentionId\n    author {\n      id\n      displayName\n    }\n    mentions {\n      id\n      displayName\n    }\n    viewerCan {\n      edit {\n        allowed\n        reason\n      }\n      remove {\n        allowed\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Comment_Whole on Comment {\n    id\n    version\n    subjectId\n    body\n    createdAt\n    editedAt\n    unreadMentionId\n    author {\n      id\n      displayName\n    }\n    mentions {\n      id\n      displayName\n    }\n    viewerCan {\n      edit {\n        allowed\n        reason\n      }\n      remove {\n        allowed\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Comments($subjectId: ID!, $page: PageInput!) {\n    comments(subjectId: $subjectId, page: $page) {\n      endCursor\n      items {\n        id\n        ...Comment_Whole\n      }\n    }\n  }\n"): (typeof documents)["\n  query Comments($subjectId: ID!, $page: PageInput!) {\n    comments(subjectId: $subjectId, page: $page) {\n      endCursor\n      items {\n        id\n        ...Comment_Whole\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentCounts($programId: ID!) {\n    commentCounts(programId: $programId) {\n      subjectIds\n      counts\n    }\n  }\n"): (typeof documents)["\n  query CommentCounts($programId: ID!) {\n    commentCounts(programId: $programId) {\n      subjectIds\n      counts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MentionableAccounts($subjectId: ID!, $search: String!) {\n    mentionableAccounts(subjectId: $subjectId, search: $search) {\n      id\n      displayName\n    }\n  }\n"): (typeof documents)["\n  query MentionableAccounts($subjectId: ID!, $search: String!) {\n    mentionableAccounts(subjectId: $subjectId, search: $search) {\n      id\n      displayName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LinkedComment($id: ID!) {\n    comment(id: $id) {\n      id\n      record {\n        id\n        kind\n        title\n        program {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LinkedComment($id: ID!) {\n    comment(id: $id) {\n      id\n      record {\n        id\n        kind\n        title\n        program {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadMentions {\n    viewer {\n      id\n      unreadMentions\n    }\n  }\n"): (typeof documents)["\n  query UnreadMentions {\n    viewer {\n      id\n      unreadMentions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      __typename\n      ...Comment_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation AddComment($input: AddCommentInput!) {\n    addComment(input: $input) {\n      __typename\n      ...Comment_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateComment($input: UpdateCommentInput!) {\n    updateComment(input: $input) {\n      __typename\n      ...Comment_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateComment($input: UpdateCommentInput!) {\n    updateComment(input: $input) {\n      __typename\n      ...Comment_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveComment($input: VersionedInput!) {\n    removeComment(input: $input) {\n      __typename\n      ...Comment_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveComment($input: VersionedInput!) {\n    removeComment(input: $input) {\n      __typename\n      ...Comment_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreComment($input: VersionedInput!) {\n    restoreComment(input: $input) {\n      __typename\n      ...Comment_Whole\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreComment($input: VersionedInput!) {\n    restoreComment(input: $input) {\n      __typename\n      ...Comment_Whole\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkMentionsRead($ids: [ID!]!) {\n    markMentionsRead(ids: $ids) {\n      __typename\n      ... on Viewer {\n        id\n        unreadMentions\n      }\n      ...Refusal_Details\n    }\n  }\n"): (typeof documents)["\n  mutation MarkMentionsRead($ids: [ID!]!) {\n    markMentionsRead(ids: $ids) {\n      __typename\n      ... on Viewer {\n        id\n        unreadMentions\n      }\n      ...Refusal_Details\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecordHistory($subjectId: ID!, $page: PageInput!) {\n    history(subjectId: $subjectId, page: $page) {\n      endCursor\n      items {\n        id\n        at\n        who\n        what\n        isErased\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RecordHistory($subjectId: ID!, $page: PageInput!) {\n    history(subjectId: $subjectId, page: $page) {\n      endCursor\n      items {\n        id\n        at\n        who\n        what\n        isErased\n        changes {\n          field\n          before\n          after\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgramList {\n    programs {\n      id\n      name\n      provenance\n      viewerCan {\n        recordObservations {\n          allowed\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProgramList {\n    programs {\n      id\n      name\n      provenance\n      viewerCan {\n        recordObservations {\n          allowed\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      displayName\n      email\n      organization {\n        id\n        name\n        isDemonstration\n        minimumGroupSize\n        attribution\n      }\n      roles {\n        id\n        role\n        unit {\n          id\n          name\n        }\n        program {\n          id\n          name\n        }\n      }\n      can {\n        readBoard {\n          allowed\n          reason\n        }\n        discuss {\n          allowed\n          reason\n        }\n        editStructure {\n          allowed\n          reason\n        }\n        importStructure {\n          allowed\n          reason\n        }\n        importEmployees {\n          allowed\n          reason\n        }\n        importObservations {\n          allowed\n          reason\n        }\n        createProgram {\n          allowed\n          reason\n        }\n        manageAccounts {\n          allowed\n          reason\n        }\n        recordObservations {\n          allowed\n          reason\n        }\n        editEmployees {\n          allowed\n          reason\n        }\n        readEmployees {\n          allowed\n          reason\n        }\n        keepPersonalData {\n          allowed\n          reason\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      displayName\n      email\n      organization {\n        id\n        name\n        isDemonstration\n        minimumGroupSize\n        attribution\n      }\n      roles {\n        id\n        role\n        unit {\n          id\n          name\n        }\n        program {\n          id\n          name\n        }\n      }\n      can {\n        readBoard {\n          allowed\n          reason\n        }\n        discuss {\n          allowed\n          reason\n        }\n        editStructure {\n          allowed\n          reason\n        }\n        importStructure {\n          allowed\n          reason\n        }\n        importEmployees {\n          allowed\n          reason\n        }\n        importObservations {\n          allowed\n          reason\n        }\n        createProgram {\n          allowed\n          reason\n        }\n        manageAccounts {\n          allowed\n          reason\n        }\n        recordObservations {\n          allowed\n          reason\n        }\n        editEmployees {\n          allowed\n          reason\n        }\n        readEmployees {\n          allowed\n          reason\n        }\n        keepPersonalData {\n          allowed\n          reason\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitTree {\n    unitTree {\n      ids\n      versions\n      codes\n      names\n      parentIndex\n      headcounts\n      employeeCounts\n    }\n  }\n"): (typeof documents)["\n  query UnitTree {\n    unitTree {\n      ids\n      versions\n      codes\n      names\n      parentIndex\n      headcounts\n      employeeCounts\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;