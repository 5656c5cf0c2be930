/** What is said of a mistake: the message, and what to write instead. */
export type Told = [message: string, remedy: string]

/** Texts of one subject; those that name something are functions. */
export type Room = Record<
  string,
  Told | string | Readonly<Record<string, string>> | ((...given: never[]) => Told | string)
>
