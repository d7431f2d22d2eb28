/** What the server sends and takes: the same objects with base64url in place of bytes (WebAuthn level 3, 5.1.8 and 5.1.9). */
interface Descriptor {
  id: string;
  type: 'public-key';
}

interface CreationJson {
  challenge: string;
  user: { id: string; name: string; displayName: string };
  excludeCredentials?: Descriptor[];
  [other: string]: unknown;
}

interface RequestJson {
  challenge: string;
  allowCredentials?: Descriptor[];
  [other: string]: unknown;
}

function bytes(text: string): ArrayBuffer {
  const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0)).buffer;
}

function text(buffer: ArrayBuffer | null): string | undefined {
  if (buffer === null) {
    return undefined;
  }
  let plain = '';
  new Uint8Array(buffer).forEach((byte) => (plain += String.fromCharCode(byte)));
  return btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

const descriptors = (given: Descriptor[] = []): PublicKeyCredentialDescriptor[] =>
  given.map(({ id, type }) => ({ id: bytes(id), type }));

function common(credential: PublicKeyCredential): Record<string, unknown> {
  return {
    id: credential.id,
    rawId: text(credential.rawId),
    type: credential.type,
    authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    clientExtensionResults: credential.getClientExtensionResults(),
  };
}

/** Makes a passkey; empty where the person or the browser would not. */
async function create(options: string): Promise<string> {
  const given = JSON.parse(options) as CreationJson;
  const publicKey = {
    ...given,
    challenge: bytes(given.challenge),
    user: { ...given.user, id: bytes(given.user.id) },
    excludeCredentials: descriptors(given.excludeCredentials),
  } as unknown as PublicKeyCredentialCreationOptions;
  try {
    const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
    const response = made.response as AuthenticatorAttestationResponse;
    return JSON.stringify({
      ...common(made),
      response: {
        attestationObject: text(response.attestationObject),
        clientDataJSON: text(response.clientDataJSON),
        transports: response.getTransports(),
      },
    });
  } catch {
    return '';
  }
}

/** Has a passkey sign; empty where the person or the browser would not. */
async function get(options: string): Promise<string> {
  const given = JSON.parse(options) as RequestJson;
  const publicKey = {
    ...given,
    challenge: bytes(given.challenge),
    allowCredentials: descriptors(given.allowCredentials),
  } as unknown as PublicKeyCredentialRequestOptions;
  try {
    const used = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
    const response = used.response as AuthenticatorAssertionResponse;
    return JSON.stringify({
      ...common(used),
      response: {
        authenticatorData: text(response.authenticatorData),
        clientDataJSON: text(response.clientDataJSON),
        signature: text(response.signature),
        userHandle: text(response.userHandle),
      },
    });
  } catch {
    return '';
  }
}

const known = (): boolean => 'credentials' in navigator && 'PublicKeyCredential' in window;

(window as { parasolPasskey?: unknown }).parasolPasskey = { create, get, known };
