/** The address of the survey page; the token stands behind its `#`. */
export const SURVEY_PATH = '/survey'
