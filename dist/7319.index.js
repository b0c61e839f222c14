export const id = 7319;
export const ids = [7319];
export const modules = {

/***/ 57319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Store: () => (/* binding */ s3Store)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
// EXTERNAL MODULE: ./build/src/core/errors.js
var errors = __webpack_require__(43026);
// EXTERNAL MODULE: ./build/src/storage/store.js
var store = __webpack_require__(57506);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
;// CONCATENATED MODULE: ./build/src/storage/s3/client.js


/** Tries of one request, the first included. */
const tries = 5;
const connectMs = 10_000;
/** A connection on which nothing moves for so long is dead. */
const idleMs = 60_000;
// It warns everybody on Node 20 of its own later versions. Ours is pinned and bundled: nobody can act on that.
external_node_process_.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
/** A client of the SDK. Throws what the SDK throws. `signal` ends its waiting between tries. */
function openClient(place, { clock, signal }) {
    return new dist_cjs.S3Client({
        ...(place.region === undefined ? {} : { region: place.region }),
        ...(place.endpoint === undefined ? {} : { endpoint: place.endpoint }),
        ...(place.credentials === undefined ? {} : { credentials: place.credentials }),
        forcePathStyle: place.pathStyle,
        followRegionRedirects: true,
        // Others than AWS answer the headers of these checksums with an error; the signature covers each part's SHA-256.
        requestChecksumCalculation: place.checksums ? 'WHEN_SUPPORTED' : 'WHEN_REQUIRED',
        // A sum over the sums of the parts says nothing of the file: that is compared by its own.
        responseChecksumValidation: 'WHEN_REQUIRED',
        requestHandler: { connectionTimeout: connectMs, socketTimeout: idleMs },
        retryStrategy: patient(clock, signal),
    });
}
/** Longest pause before the next try: 200 ms, 400 ms, 800 ms. */
function pauseBefore(again) {
    return Math.min(20_000, 100 * 2 ** again);
}
/** The service got other bytes than were sent. */
const spoiledOnTheWay = new Set(['BadDigest', 'XAmzContentSHA256Mismatch']);
function nameOf(error) {
    return typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
}
function patient(clock, signal) {
    const token = (count) => ({ getRetryCount: () => count, getRetryDelay: () => 0 });
    return {
        acquireInitialRetryToken: async () => token(0),
        async refreshRetryTokenForRetry(last, { errorType, error }) {
            const count = last.getRetryCount() + 1;
            const refused = errorType === 'CLIENT_ERROR' && !spoiledOnTheWay.has(String(nameOf(error)));
            if (signal.aborted || refused || count >= tries)
                throw error;
            await clock.sleep(pauseBefore(count) * (0.5 + Math.random() / 2), signal);
            return token(count);
        },
        recordSuccess: () => undefined,
    };
}
//# sourceMappingURL=client.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/lib-storage/dist-cjs/index.js
var lib_storage_dist_cjs = __webpack_require__(22358);
;// CONCATENATED MODULE: ./build/src/storage/s3/upload.js




const mebibyte = 1024 * 1024;
/** Of one part in memory; four are on their way at once. */
const leastPart = 8 * mebibyte;
const mostParts = 10_000;
const partsAtOnce = 4;
/** The name under which a whole file's SHA-256 goes along with its object. */
const sumName = 'lockkeeper-sha256';
/** Sends a file: in one request, or in parts where it is large. Throws what the SDK throws. */
async function upload(key, file, { client, place, signal }) {
    const object = describeObject(key, place, file.sha256);
    signal.throwIfAborted();
    if (file.bytes <= leastPart) {
        const checksum = place.checksums
            ? { ChecksumSHA256: Buffer.from(file.sha256, 'hex').toString('base64') }
            : {};
        const Body = await (0,promises_.readFile)(file.path);
        await client.send(new dist_cjs.PutObjectCommand({ ...object, ...checksum, Body }), { abortSignal: signal });
        return;
    }
    const sending = new lib_storage_dist_cjs/* Upload */._({
        client,
        params: {
            ...object,
            ...(place.checksums ? { ChecksumAlgorithm: 'SHA256' } : {}),
            Body: (0,external_node_fs_.createReadStream)(file.path, { highWaterMark: mebibyte }),
        },
        partSize: partSizeOf(file.bytes),
        queueSize: partsAtOnce,
    });
    const stop = () => void sending.abort();
    signal.addEventListener('abort', stop, { once: true });
    try {
        await sending.done();
    }
    catch (error) {
        // What is still on its way must not arrive after the upload was given up.
        client.destroy();
        throw error;
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
/** So large that ten thousand parts are enough. */
function partSizeOf(bytes) {
    return Math.max(leastPart, Math.ceil(bytes / mostParts / mebibyte) * mebibyte);
}
function describeObject(key, { bucket, encryption, kmsKey }, sha256) {
    return {
        Bucket: bucket,
        Key: key,
        ContentType: 'application/octet-stream',
        Metadata: { [sumName]: sha256 },
        ...(encryption === undefined ? {} : { ServerSideEncryption: encryption }),
        ...(kmsKey === undefined ? {} : { SSEKMSKeyId: kmsKey }),
    };
}
/** Starts an upload of many parts and gives it up at once: that needs the rights of a real one, and leaves nothing. */
async function rehearse(key, place, client) {
    const { ContentType, Metadata, ...object } = describeObject(key, place, '');
    const { UploadId } = await client.send(new dist_cjs.CreateMultipartUploadCommand({ ...object }));
    await client.send(new dist_cjs.AbortMultipartUploadCommand({ Bucket: place.bucket, Key: key, UploadId }));
}
const looks = 3;
/**
 * Gives up every open upload of that key, which nobody but this run has. A part that came in late needs a second
 * look. Throws what the SDK throws, also where the role may not look.
 */
async function giveUp(key, { bucket }, client) {
    for (let look = 0; look < looks; look++) {
        const { Uploads = [] } = await client.send(new dist_cjs.ListMultipartUploadsCommand({ Bucket: bucket, Prefix: key }));
        const open = Uploads.filter(({ Key }) => Key === key);
        if (open.length === 0)
            return;
        for (const { UploadId } of open) {
            await client.send(new dist_cjs.AbortMultipartUploadCommand({ Bucket: bucket, Key: key, UploadId }));
        }
    }
}
//# sourceMappingURL=upload.js.map
;// CONCATENATED MODULE: ./build/src/storage/s3/download.js







/** How often a download that breaks off goes on without having got further. */
const download_tries = 4;
/**
 * Writes an object to a file and compares its length and SHA-256 with what was put in. One that breaks off goes on
 * where it was. Throws what the SDK throws, and `StoreError` for a file that is another one.
 */
async function download(key, path, stream) {
    const file = await (0,promises_.open)(path, 'w', 0o600);
    try {
        const progress = { key, file, hash: (0,external_node_crypto_.createHash)('sha256'), bytes: 0, first: undefined };
        await fetchWhole(progress, stream);
        compare(progress);
    }
    finally {
        await file.close();
    }
}
async function fetchWhole(progress, stream) {
    for (let failures = 0;;) {
        const before = progress.bytes;
        try {
            return await fetchRest(progress, stream);
        }
        catch (error) {
            failures = progress.bytes > before ? 1 : failures + 1;
            if (stream.signal.aborted || !isBroken(error) || failures >= download_tries)
                throw error;
            await stream.clock.sleep(pauseBefore(failures), stream.signal);
        }
    }
}
async function fetchRest(progress, { client, bucket, signal }) {
    const { key, file, hash, bytes, first } = progress;
    const rest = bytes > 0 ? { Range: `bytes=${bytes}-`, IfMatch: first?.ETag } : {};
    const got = await client.send(new dist_cjs.GetObjectCommand({ Bucket: bucket, Key: key, ...rest }), {
        abortSignal: signal,
    });
    progress.first ??= got;
    if (bytes > 0 && got.ContentRange === undefined) {
        throw new store/* StoreError */.A(`${key} broke off, and the service does not send the rest alone`);
    }
    if (!(got.Body instanceof external_node_stream_.Readable))
        throw new Broken('the answer had no body');
    // Each chunk is in the file before it counts: the rest is asked for by what counts.
    for await (const chunk of (0,external_node_stream_.addAbortSignal)(signal, got.Body)) {
        await file.writeFile(chunk);
        hash.update(chunk);
        progress.bytes += chunk.length;
    }
    const total = progress.first.ContentLength ?? progress.bytes;
    if (progress.bytes < total)
        throw new Broken(`it ended after ${progress.bytes} of ${total} bytes`);
}
function compare({ key, hash, bytes, first }) {
    const sent = first?.Metadata?.[sumName];
    const sum = hash.digest('hex');
    if (sent === undefined || sent === sum)
        return;
    throw new store/* StoreError */.A(`${bytes} bytes with SHA-256 ${sum} came from the bucket as ${key}, and ${sent} was put in`, { changed: true, fix: 'lockkeeper backup' });
}
class Broken extends Error {
    name = 'Broken';
}
/** The connection broke off; nobody refused anything. */
function isBroken(error) {
    if (error instanceof Broken)
        return true;
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'EPIPE', 'ETIMEDOUT'].includes(String(code));
}
//# sourceMappingURL=download.js.map
;// CONCATENATED MODULE: ./build/src/storage/s3/explain.js
const verbs = {
    's3:ListBucket': 'listed',
    's3:PutObject': 'written',
    's3:GetObject': 'read',
    's3:DeleteObject': 'removed',
    's3:AbortMultipartUpload': 'given up',
};
/** What the SDK threw, for a person: where, what the service said, and the next step. It holds no secret. */
function explainS3(error, asked) {
    const { bucket, prefix, endpoint } = asked.place;
    const target = `s3://${bucket}/${asked.key ?? prefix}${endpoint === undefined ? '' : ` at ${endpoint}`}`;
    return {
        what: `${target} could not be ${verbs[asked.permission]}: ${said(error)}`,
        fix: fixFor(error, asked),
    };
}
function said(error) {
    const { name, code, message, status, request } = partsOf(error);
    const word = [name, code].find((each) => each !== '' && each !== 'Error' && !message.includes(each));
    const where = [
        status === undefined ? '' : `HTTP ${status}`,
        request === undefined ? '' : `request ${request}`,
    ].filter((part) => part !== '');
    const text = [word ?? '', message].filter((part) => part !== '').join(': ');
    return where.length === 0 ? text : `${text} (${where.join(', ')})`;
}
function partsOf(error) {
    const { name, code, message, $metadata } = typeof error === 'object' && error !== null ? error : {};
    return {
        name: typeof name === 'string' ? name : '',
        code: typeof code === 'string' ? code : '',
        message: typeof message === 'string' ? message.trim() : String(error),
        status: $metadata?.httpStatusCode,
        request: $metadata?.requestId,
    };
}
const keyNeeds = 'let the role use the key: kms:GenerateDataKey and kms:Decrypt, and check s3-kms-key';
/** By the service's own word for what is wrong; the first that fits counts. */
const fixes = [
    [/KMS/, () => keyNeeds],
    [/NoSuchBucket/, ({ place }) => `correct store, or make the bucket: ${makeBucket(place)}`],
    [/NoSuchKey|NotFound/, () => 'correct backup: an object of that name is not there'],
    [
        /CredentialsProviderError|Could not load credentials/,
        () => 'in a workflow take a role first (aws-actions/configure-aws-credentials, with permissions: id-token: write), or give s3-access-key-id and s3-secret-access-key from secrets; elsewhere set LOCKKEEPER_S3_ACCESS_KEY_ID and LOCKKEEPER_S3_SECRET_ACCESS_KEY',
    ],
    [/Region is missing/, () => 'give s3-region: eu-central-1'],
    [/ExpiredToken|RequestExpired|InvalidToken/, () => 'the credentials are too old: take the role again'],
    [
        /InvalidAccessKeyId|SignatureDoesNotMatch|AuthFailure/,
        () => 'correct s3-access-key-id and s3-secret-access-key: they belong together, and to this service',
    ],
    [/RequestTimeTooSkewed/, () => 'set the clock of this machine: timedatectl set-ntp true'],
    [
        /PermanentRedirect|AuthorizationHeaderMalformed|IllegalLocationConstraint/,
        (_, message) => {
            const region = /expecting '([a-z0-9-]+)'/.exec(message)?.[1] ?? 'the region of the bucket';
            return `give s3-region: ${region}`;
        },
    ],
    [/AccessDenied|Forbidden|AllAccessDisabled|403/, (asked, message) => allow(asked, message)],
    [/InvalidObjectState/, () => 'bring it back from the archive first: aws s3api restore-object'],
    [
        /SlowDown|Throttl|TooManyRequests|503|ServiceUnavailable/,
        () => 'the service has too much to do: run it again later',
    ],
    [
        /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|CERT|SELF_SIGNED|ETIMEDOUT|TimeoutError|ECONNRESET|EPIPE|socket hang up/,
        ({ place }) => `check that ${place.endpoint ?? 'AWS'} can be reached from here${place.endpoint === undefined ? ' and s3-region' : ', and s3-endpoint'}; then run it again`,
    ],
    [
        /NotImplemented|Unsupported header|x-amz-checksum/,
        () => 'the service does not know what was asked of it; leave s3-encryption away, or ask its makers',
    ],
    [/EntityTooLarge|QuotaExceeded|StorageFull|XMinioStorageFull/, () => 'make room in the bucket: it is full'],
];
function fixFor(error, asked) {
    const { name, code, message, status } = partsOf(error);
    const known = [`${name} ${code}`, `${message} ${status ?? ''}`];
    for (const text of known) {
        const found = fixes.find(([words]) => words.test(text));
        if (found)
            return found[1](asked, message);
    }
    return 'mend what the service says, then run it again';
}
/** AWS names what is missing; others do not. */
function allow({ permission, place: { bucket, prefix } }, message) {
    const action = /not authorized to perform: ([A-Za-z0-9:]+)/.exec(message)?.[1] ?? permission;
    if (action.startsWith('kms:'))
        return keyNeeds;
    const resource = action === 's3:ListBucket' ? `arn:aws:s3:::${bucket}` : `arn:aws:s3:::${bucket}/${prefix}*`;
    return `allow ${action} on ${resource} to the key or role in use`;
}
function makeBucket({ bucket, endpoint }) {
    return `aws s3 mb s3://${bucket}${endpoint === undefined ? '' : ` --endpoint-url ${endpoint}`}`;
}
//# sourceMappingURL=explain.js.map
;// CONCATENATED MODULE: ./build/src/storage/s3/s3-store.js









/** For cleaning up after a run that was cancelled. */
const cleanUpMs = 60_000;
/** Of one request to remove objects. */
const mostAtOnce = 1000;
/** A part of a bucket of AWS S3 or of a service that speaks like it. */
function s3Store(place, world) {
    const bucket = { place, world };
    const at = (name) => place.prefix + name;
    return {
        description: `s3://${place.bucket}/${place.prefix}`.replace(/\/$/, ''),
        atRest: place.encryption,
        makeRoom: `make room: the dump is written to ${world.temporary} before it goes to the bucket; name a larger disk by the variable TMPDIR`,
        workFolder: () => (0,promises_.mkdtemp)((0,external_node_path_.join)(world.temporary, 'lockkeeper-work-')),
        async prove() {
            const probe = at('.lockkeeper-probe');
            await using(bucket, (client) => rehearse(probe, place, client)).catch((error) => {
                throw unusable(error, { permission: 's3:PutObject', place });
            });
        },
        async list() {
            const keys = await using(bucket, (client) => listKeys(place, place.prefix, client)).catch((error) => {
                throw unusable(error, { permission: 's3:ListBucket', place });
            });
            return [...keys.keys()].map((key) => key.slice(place.prefix.length)).filter((name) => name !== '');
        },
        put: (name, file) => put(at(name), file, bucket),
        get: (name, path) => get(at(name), path, bucket),
        async remove(names) {
            const { removed, failure } = await remove(names.map(at), bucket);
            const kept = removed.map((key) => key.slice(place.prefix.length));
            return { removed: kept, ...(failure ? { failure } : {}) };
        },
    };
}
/** One client for what `work` does, closed in the end. */
async function using({ place, world }, work, signal = world.signal) {
    const client = openClient(place, { clock: world.clock, signal });
    try {
        return await work(client);
    }
    finally {
        client.destroy();
    }
}
/** Sizes by key of all objects whose key begins so and has no slash after it. */
async function listKeys({ bucket }, beginning, client) {
    const found = new Map();
    const pages = (0,dist_cjs.paginateListObjectsV2)({ client }, { Bucket: bucket, Prefix: beginning, Delimiter: '/' });
    for await (const { Contents = [] } of pages) {
        for (const { Key, Size } of Contents)
            if (Key !== undefined)
                found.set(Key, Size ?? 0);
    }
    return found;
}
async function put(key, file, bucket) {
    const { place, world } = bucket;
    const signal = AbortSignal.any([world.signal, AbortSignal.timeout(world.timeoutMs)]);
    try {
        await using(bucket, (client) => upload(key, file, { client, place, signal }), signal);
    }
    catch (error) {
        await cleanUp(key, bucket);
        world.signal.throwIfAborted();
        // The answer may have been lost, and the object be there.
        if (await isWhole(key, file, bucket).catch(() => false))
            return;
        throw storeError(error, { permission: 's3:PutObject', place, key }, signal);
    }
    if (await isWhole(key, file, bucket))
        return;
    throw new store/* StoreError */.A(`s3://${place.bucket}/${key} was taken, and is not there with its ${file.bytes} bytes`, {
        fix: 'find out what changes or removes objects in the bucket, then run it again',
    });
}
/** Who may not look for open uploads has the SDK's own giving up, and a rule of the bucket's. */
async function cleanUp(key, bucket) {
    const late = AbortSignal.timeout(cleanUpMs);
    await using(bucket, (client) => giveUp(key, bucket.place, client), late).catch(() => undefined);
}
/** Throws `StoreError`. */
async function isWhole(key, { bytes }, bucket) {
    const { place } = bucket;
    const keys = await using(bucket, (client) => listKeys(place, key, client)).catch((error) => {
        throw storeError(error, { permission: 's3:ListBucket', place, key }, bucket.world.signal);
    });
    return keys.get(key) === bytes;
}
async function get(key, path, bucket) {
    const { place, world } = bucket;
    const signal = AbortSignal.any([world.signal, AbortSignal.timeout(world.timeoutMs)]);
    const { clock } = world;
    try {
        await using(bucket, (client) => download(key, path, { client, bucket: place.bucket, clock, signal }), signal);
    }
    catch (error) {
        world.signal.throwIfAborted();
        throw storeError(error, { permission: 's3:GetObject', place, key }, signal);
    }
}
async function remove(keys, bucket) {
    const late = AbortSignal.timeout(cleanUpMs);
    const removed = [];
    const { place } = bucket;
    try {
        await using(bucket, async (client) => {
            for (let from = 0; from < keys.length; from += mostAtOnce) {
                await removeSome(keys.slice(from, from + mostAtOnce), { place, client, removed });
            }
        }, late);
        return { removed };
    }
    catch (error) {
        const key = keys.find((each) => !removed.includes(each)) ?? '';
        return { removed, failure: storeError(error, { permission: 's3:DeleteObject', place, key }, late) };
    }
}
async function removeSome(keys, { place, client, removed }) {
    const Objects = keys.map((Key) => ({ Key }));
    try {
        const { Errors = [] } = await client.send(new dist_cjs.DeleteObjectsCommand({ Bucket: place.bucket, Delete: { Objects, Quiet: true } }));
        const failed = new Set(Errors.map(({ Key }) => Key));
        removed.push(...keys.filter((key) => !failed.has(key)));
        const [first] = Errors;
        if (first)
            throw Object.assign(new Error(first.Message ?? ''), { name: first.Code ?? 'Error' });
    }
    catch (error) {
        if (!refusesMany(error))
            throw error;
        // Some services take one at a time alone.
        for (const Key of keys) {
            await client.send(new dist_cjs.DeleteObjectCommand({ Bucket: place.bucket, Key }));
            removed.push(Key);
        }
    }
}
function refusesMany(error) {
    return (error instanceof Error &&
        /NotImplemented|MissingContentMD5|InvalidRequest|InvalidArgument|MethodNotAllowed|MalformedXML|InvalidDigest|BadDigest/.test(error.name));
}
function storeError(error, asked, signal) {
    if (error instanceof store/* StoreError */.A)
        return error;
    if (signal.aborted) {
        const { bucket } = asked.place;
        return new store/* StoreError */.A(`s3://${bucket}/${asked.key ?? asked.place.prefix} did not end in time`, {
            cause: error,
            fix: 'give more time: --timeout 4h',
        });
    }
    const { what, fix } = explainS3(error, asked);
    return new store/* StoreError */.A(what, { cause: error, fix });
}
function unusable(error, asked) {
    return new errors/* UserError */.yo({ ...explainS3(error, asked), where: 'store' }, { cause: error });
}
//# sourceMappingURL=s3-store.js.map

/***/ })

};
