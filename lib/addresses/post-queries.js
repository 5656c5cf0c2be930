// @ts-check

/** Query parameters by which other platforms address a post on their home page: `/?p=12`. */
export const postQueries = ['p', 'page_id', 'post', 'id', 'idx', 'no']
