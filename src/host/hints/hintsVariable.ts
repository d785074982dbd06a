/** Variable that switches hints off; apart from them, since the first prompt sets it and a first error loads them. */
export const HINTS_VARIABLE = 'PSPracticeHints';
