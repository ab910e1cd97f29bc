/** An error that Excel itself would answer with: reaches the script as OfficeExtension.Error with this code. */
export class HostError extends Error {
  readonly code: string;
  /** Class and member, "Range.values"; filled in by the executor when the thrower does not know it. */
  readonly location: string | null;

  constructor(code: string, message: string, location: string | null = null) {
    super(message);
    this.code = code;
    this.location = location;
  }
}

export function invalidArgument(message = 'The argument is invalid or missing or has an incorrect format.'): HostError {
  return new HostError('InvalidArgument', message);
}

export function itemNotFound(what = 'The requested resource'): HostError {
  return new HostError('ItemNotFound', `${what} doesn't exist.`);
}

export function accessDenied(): HostError {
  return new HostError(
    'AccessDenied',
    'You do not have the permissions to perform the requested operation: the sheet is protected.',
  );
}

/** For what this host does not do, though Excel does. Always names the member. */
export function notImplemented(member: string): HostError {
  return new HostError('NotImplemented', `${member} is not implemented by the local host (it is not Excel).`);
}
