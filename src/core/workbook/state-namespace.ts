/** Namespace of the one customXml part that holds our state: the same part in both adapters. */
export const stateNamespace = 'urn:malkedjan:state:1';
