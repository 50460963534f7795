// The package has no types of its own; this is what the tests use of it.
declare module "oidc-provider" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  type Claims = Readonly<Record<string, unknown>>;

  export default class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>);
    callback(): (request: IncomingMessage, response: ServerResponse) => void;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: { readonly login: { readonly accountId: string; readonly acr?: string } } | { readonly error: string },
    ): Promise<void>;
    Grant: new (given: { clientId: string | undefined; accountId: string | undefined }) => {
      addOIDCScope(scope: string): void;
      save(): Promise<string>;
    };
    on(event: string, listener: (...all: readonly unknown[]) => void): void;
  }

  export const errors: { readonly InvalidClientAuth: new (detail: string) => Error };

  /** What a configuration's functions are called with. */
  export type Context = {
    readonly oidc: {
      readonly provider: Provider;
      readonly issuer: string;
      readonly params?: Claims;
      readonly client?: { readonly clientId: string };
      readonly session?: { readonly accountId?: string };
    };
  };

  export type Account = { readonly accountId: string; claims(): Claims };
}
