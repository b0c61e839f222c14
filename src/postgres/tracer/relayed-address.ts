/** What an address says about the way to its server: by the relay it is another one, plain and on this machine. */
const aboutTheWay =
  /^(?:host|hostaddr|port|ssl\w*|requiressl|channel_binding|require_auth|gssencmode|target_session_attrs|load_balance_hosts)=/i;

export interface RelayedAddress {
  readonly port: number;
  /** To stand in it where it has none. */
  readonly login?: { readonly user: string; readonly password: string };
}

/** The same address by way of the relay. Everything that is not about the way stays as it is written. */
export function relayedAddress(address: string, { port, login }: RelayedAddress): string {
  const [, scheme = '', user = '', rest = ''] = /^(\w+:\/\/)((?:[^/?#]*@)?)[^/?#]*(.*)$/s.exec(address) ?? [];
  const [path = '', query] = rest.split(/\?(.*)/s);
  const parameters = query?.split('&').filter(Boolean) ?? [];
  const others = parameters.filter((text) => !aboutTheWay.test(text));
  // Some drivers want TLS where nothing is said, others do not know the word: it stays where it stood.
  const all = parameters.some((text) => text.startsWith('sslmode='))
    ? [...others, 'sslmode=disable']
    : others;
  const owner = login ? `${encodeURIComponent(login.user)}:${encodeURIComponent(login.password)}@` : user;
  return `${scheme}${owner}127.0.0.1:${port}${path}${all.length > 0 ? `?${all.join('&')}` : ''}`;
}
