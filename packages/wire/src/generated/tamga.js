/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $Number = $util.global.Number, $String = $util.global.String, $Array = $util.global.Array, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt, $Boolean = $util.global.Boolean;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const tamga = $root.tamga = (() => {

    /**
     * Namespace tamga.
     * @exports tamga
     * @namespace
     */
    const tamga = {};

    tamga.content = (function() {

        /**
         * Namespace content.
         * @memberof tamga
         * @namespace
         */
        const content = {};

        content.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof tamga.content
             * @namespace
             */
            const v1 = {};

            v1.Body = (function() {

                /**
                 * Properties of a Body.
                 * @typedef {Object} tamga.content.v1.Body.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Body.
                 * @memberof tamga.content.v1
                 * @interface IBody
                 * @augments tamga.content.v1.Body.$Properties
                 * @deprecated Use tamga.content.v1.Body.$Properties instead.
                 */

                /**
                 * Shape of a Body.
                 * @typedef {tamga.content.v1.Body.$Properties} tamga.content.v1.Body.$Shape
                 */

                /**
                 * Constructs a new Body.
                 * @memberof tamga.content.v1
                 * @classdesc Represents a Body.
                 * @constructor
                 * @param {tamga.content.v1.Body.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Body = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new Body instance using the specified properties.
                 * @function create
                 * @memberof tamga.content.v1.Body
                 * @static
                 * @param {tamga.content.v1.Body.$Properties=} [properties] Properties to set
                 * @returns {tamga.content.v1.Body} Body instance
                 * @type {{
                 *   (properties: tamga.content.v1.Body.$Shape): tamga.content.v1.Body & tamga.content.v1.Body.$Shape;
                 *   (properties?: tamga.content.v1.Body.$Properties): tamga.content.v1.Body;
                 * }}
                 */
                Body.create = function(properties) {
                    return new Body(properties);
                };

                /**
                 * Encodes the specified Body message. Does not implicitly {@link tamga.content.v1.Body.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.content.v1.Body
                 * @static
                 * @param {tamga.content.v1.Body.$Properties} message Body message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Body.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Body message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.content.v1.Body
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Body & tamga.content.v1.Body.$Shape} Body
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Body.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.content.v1.Body();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a Body message.
                 * @function verify
                 * @memberof tamga.content.v1.Body
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Body.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    return null;
                };

                /**
                 * Creates a Body message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.content.v1.Body
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.content.v1.Body} Body
                 */
                Body.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.content.v1.Body)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.content.v1.Body: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    return new $root.tamga.content.v1.Body();
                };

                /**
                 * Creates a plain object from a Body message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.content.v1.Body
                 * @static
                 * @param {tamga.content.v1.Body} message Body
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Body.toObject = function () {
                    return {};
                };

                /**
                 * Converts this Body to JSON.
                 * @function toJSON
                 * @memberof tamga.content.v1.Body
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Body.prototype.toJSON = function() {
                    return Body.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Body;
            })();

            return v1;
        })();

        return content;
    })();

    tamga.envelope = (function() {

        /**
         * Namespace envelope.
         * @memberof tamga
         * @namespace
         */
        const envelope = {};

        envelope.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof tamga.envelope
             * @namespace
             */
            const v1 = {};

            v1.Stanza = (function() {

                /**
                 * Properties of a Stanza.
                 * @typedef {Object} tamga.envelope.v1.Stanza.$Properties
                 * @property {number} [index] Stanza index
                 * @property {Uint8Array} [data] Stanza data
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Stanza.
                 * @memberof tamga.envelope.v1
                 * @interface IStanza
                 * @augments tamga.envelope.v1.Stanza.$Properties
                 * @deprecated Use tamga.envelope.v1.Stanza.$Properties instead.
                 */

                /**
                 * Shape of a Stanza.
                 * @typedef {tamga.envelope.v1.Stanza.$Properties} tamga.envelope.v1.Stanza.$Shape
                 */

                /**
                 * Constructs a new Stanza.
                 * @memberof tamga.envelope.v1
                 * @classdesc Represents a Stanza.
                 * @constructor
                 * @param {tamga.envelope.v1.Stanza.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Stanza = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Stanza index.
                 * @member {number} index
                 * @memberof tamga.envelope.v1.Stanza
                 * @instance
                 */
                Stanza.prototype.index = 0;

                /**
                 * Stanza data.
                 * @member {Uint8Array} data
                 * @memberof tamga.envelope.v1.Stanza
                 * @instance
                 */
                Stanza.prototype.data = $util.newBuffer([]);

                /**
                 * Creates a new Stanza instance using the specified properties.
                 * @function create
                 * @memberof tamga.envelope.v1.Stanza
                 * @static
                 * @param {tamga.envelope.v1.Stanza.$Properties=} [properties] Properties to set
                 * @returns {tamga.envelope.v1.Stanza} Stanza instance
                 * @type {{
                 *   (properties: tamga.envelope.v1.Stanza.$Shape): tamga.envelope.v1.Stanza & tamga.envelope.v1.Stanza.$Shape;
                 *   (properties?: tamga.envelope.v1.Stanza.$Properties): tamga.envelope.v1.Stanza;
                 * }}
                 */
                Stanza.create = function(properties) {
                    return new Stanza(properties);
                };

                /**
                 * Encodes the specified Stanza message. Does not implicitly {@link tamga.envelope.v1.Stanza.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.envelope.v1.Stanza
                 * @static
                 * @param {tamga.envelope.v1.Stanza.$Properties} message Stanza message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Stanza.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index") && message.index !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.index);
                    if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.data);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Stanza message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.envelope.v1.Stanza
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.Stanza & tamga.envelope.v1.Stanza.$Shape} Stanza
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Stanza.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.envelope.v1.Stanza();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.index = value;
                                else
                                    delete message.index;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.data = value;
                                else
                                    delete message.data;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a Stanza message.
                 * @function verify
                 * @memberof tamga.envelope.v1.Stanza
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Stanza.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                        if (!$util.isInteger(message.index))
                            return "index: integer expected";
                    if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                        if (!(message.data && typeof message.data.length === "number" || $util.isString(message.data)))
                            return "data: buffer expected";
                    return null;
                };

                /**
                 * Creates a Stanza message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.envelope.v1.Stanza
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.envelope.v1.Stanza} Stanza
                 */
                Stanza.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.envelope.v1.Stanza)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.envelope.v1.Stanza: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.envelope.v1.Stanza();
                    if (object.index != null)
                        if ($Number(object.index) !== 0)
                            message.index = object.index >>> 0;
                    if (object.data != null)
                        if (object.data.length)
                            if (typeof object.data === "string")
                                $util.base64.decode(object.data, message.data = $util.newBuffer($util.base64.length(object.data)), 0);
                            else if (object.data.length >= 0)
                                message.data = object.data;
                    return message;
                };

                /**
                 * Creates a plain object from a Stanza message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.envelope.v1.Stanza
                 * @static
                 * @param {tamga.envelope.v1.Stanza} message Stanza
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Stanza.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.index = 0;
                        if (options.bytes === $String)
                            object.data = "";
                        else {
                            object.data = [];
                            if (options.bytes !== $Array)
                                object.data = $util.newBuffer(object.data);
                        }
                    }
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                        object.index = message.index;
                    if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                        object.data = options.bytes === $String ? $util.base64.encode(message.data, 0, message.data.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.data) : message.data;
                    return object;
                };

                /**
                 * Converts this Stanza to JSON.
                 * @function toJSON
                 * @memberof tamga.envelope.v1.Stanza
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Stanza.prototype.toJSON = function() {
                    return Stanza.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Stanza;
            })();

            v1.NationalSignature = (function() {

                /**
                 * Properties of a NationalSignature.
                 * @typedef {Object} tamga.envelope.v1.NationalSignature.$Properties
                 * @property {string} [provider] NationalSignature provider
                 * @property {string} [keyId] NationalSignature keyId
                 * @property {Uint8Array} [signature] NationalSignature signature
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a NationalSignature.
                 * @memberof tamga.envelope.v1
                 * @interface INationalSignature
                 * @augments tamga.envelope.v1.NationalSignature.$Properties
                 * @deprecated Use tamga.envelope.v1.NationalSignature.$Properties instead.
                 */

                /**
                 * Shape of a NationalSignature.
                 * @typedef {tamga.envelope.v1.NationalSignature.$Properties} tamga.envelope.v1.NationalSignature.$Shape
                 */

                /**
                 * Constructs a new NationalSignature.
                 * @memberof tamga.envelope.v1
                 * @classdesc Represents a NationalSignature.
                 * @constructor
                 * @param {tamga.envelope.v1.NationalSignature.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const NationalSignature = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * NationalSignature provider.
                 * @member {string} provider
                 * @memberof tamga.envelope.v1.NationalSignature
                 * @instance
                 */
                NationalSignature.prototype.provider = "";

                /**
                 * NationalSignature keyId.
                 * @member {string} keyId
                 * @memberof tamga.envelope.v1.NationalSignature
                 * @instance
                 */
                NationalSignature.prototype.keyId = "";

                /**
                 * NationalSignature signature.
                 * @member {Uint8Array} signature
                 * @memberof tamga.envelope.v1.NationalSignature
                 * @instance
                 */
                NationalSignature.prototype.signature = $util.newBuffer([]);

                /**
                 * Creates a new NationalSignature instance using the specified properties.
                 * @function create
                 * @memberof tamga.envelope.v1.NationalSignature
                 * @static
                 * @param {tamga.envelope.v1.NationalSignature.$Properties=} [properties] Properties to set
                 * @returns {tamga.envelope.v1.NationalSignature} NationalSignature instance
                 * @type {{
                 *   (properties: tamga.envelope.v1.NationalSignature.$Shape): tamga.envelope.v1.NationalSignature & tamga.envelope.v1.NationalSignature.$Shape;
                 *   (properties?: tamga.envelope.v1.NationalSignature.$Properties): tamga.envelope.v1.NationalSignature;
                 * }}
                 */
                NationalSignature.create = function(properties) {
                    return new NationalSignature(properties);
                };

                /**
                 * Encodes the specified NationalSignature message. Does not implicitly {@link tamga.envelope.v1.NationalSignature.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.envelope.v1.NationalSignature
                 * @static
                 * @param {tamga.envelope.v1.NationalSignature.$Properties} message NationalSignature message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                NationalSignature.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.provider != null && $Object.hasOwnProperty.call(message, "provider") && message.provider !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.provider);
                    if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId") && message.keyId !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.keyId);
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.signature);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a NationalSignature message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.envelope.v1.NationalSignature
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.NationalSignature & tamga.envelope.v1.NationalSignature.$Shape} NationalSignature
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                NationalSignature.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.envelope.v1.NationalSignature();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.provider = value;
                                else
                                    delete message.provider;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.keyId = value;
                                else
                                    delete message.keyId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.signature = value;
                                else
                                    delete message.signature;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a NationalSignature message.
                 * @function verify
                 * @memberof tamga.envelope.v1.NationalSignature
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                NationalSignature.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.provider != null && $Object.hasOwnProperty.call(message, "provider"))
                        if (!$util.isString(message.provider))
                            return "provider: string expected";
                    if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
                        if (!$util.isString(message.keyId))
                            return "keyId: string expected";
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                        if (!(message.signature && typeof message.signature.length === "number" || $util.isString(message.signature)))
                            return "signature: buffer expected";
                    return null;
                };

                /**
                 * Creates a NationalSignature message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.envelope.v1.NationalSignature
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.envelope.v1.NationalSignature} NationalSignature
                 */
                NationalSignature.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.envelope.v1.NationalSignature)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.envelope.v1.NationalSignature: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.envelope.v1.NationalSignature();
                    if (object.provider != null)
                        if (typeof object.provider !== "string" || object.provider.length)
                            message.provider = $String(object.provider);
                    if (object.keyId != null)
                        if (typeof object.keyId !== "string" || object.keyId.length)
                            message.keyId = $String(object.keyId);
                    if (object.signature != null)
                        if (object.signature.length)
                            if (typeof object.signature === "string")
                                $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                            else if (object.signature.length >= 0)
                                message.signature = object.signature;
                    return message;
                };

                /**
                 * Creates a plain object from a NationalSignature message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.envelope.v1.NationalSignature
                 * @static
                 * @param {tamga.envelope.v1.NationalSignature} message NationalSignature
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                NationalSignature.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.provider = "";
                        object.keyId = "";
                        if (options.bytes === $String)
                            object.signature = "";
                        else {
                            object.signature = [];
                            if (options.bytes !== $Array)
                                object.signature = $util.newBuffer(object.signature);
                        }
                    }
                    if (message.provider != null && $Object.hasOwnProperty.call(message, "provider"))
                        object.provider = message.provider;
                    if (message.keyId != null && $Object.hasOwnProperty.call(message, "keyId"))
                        object.keyId = message.keyId;
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                        object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                    return object;
                };

                /**
                 * Converts this NationalSignature to JSON.
                 * @function toJSON
                 * @memberof tamga.envelope.v1.NationalSignature
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                NationalSignature.prototype.toJSON = function() {
                    return NationalSignature.toObject(this, $protobuf.util.toJSONOptions);
                };

                return NationalSignature;
            })();

            v1.Envelope = (function() {

                /**
                 * Properties of an Envelope.
                 * @typedef {Object} tamga.envelope.v1.Envelope.$Properties
                 * @property {Uint8Array} [header] Envelope header
                 * @property {Array.<Uint8Array>} [stanzaDigest] Envelope stanzaDigest
                 * @property {Array.<tamga.envelope.v1.Stanza.$Properties>} [stanza] Envelope stanza
                 * @property {Uint8Array} [ciphertext] Envelope ciphertext
                 * @property {Uint8Array} [signature] Envelope signature
                 * @property {Array.<tamga.envelope.v1.NationalSignature.$Properties>} [nationalSignatures] Envelope nationalSignatures
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Envelope.
                 * @memberof tamga.envelope.v1
                 * @interface IEnvelope
                 * @augments tamga.envelope.v1.Envelope.$Properties
                 * @deprecated Use tamga.envelope.v1.Envelope.$Properties instead.
                 */

                /**
                 * Shape of an Envelope.
                 * @typedef {tamga.envelope.v1.Envelope.$Properties} tamga.envelope.v1.Envelope.$Shape
                 */

                /**
                 * Constructs a new Envelope.
                 * @memberof tamga.envelope.v1
                 * @classdesc Represents an Envelope.
                 * @constructor
                 * @param {tamga.envelope.v1.Envelope.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Envelope = function (properties) {
                    this.stanzaDigest = [];
                    this.stanza = [];
                    this.nationalSignatures = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Envelope header.
                 * @member {Uint8Array} header
                 * @memberof tamga.envelope.v1.Envelope
                 * @instance
                 */
                Envelope.prototype.header = $util.newBuffer([]);

                /**
                 * Envelope stanzaDigest.
                 * @member {Array.<Uint8Array>} stanzaDigest
                 * @memberof tamga.envelope.v1.Envelope
                 * @instance
                 */
                Envelope.prototype.stanzaDigest = $util.emptyArray;

                /**
                 * Envelope stanza.
                 * @member {Array.<tamga.envelope.v1.Stanza>} stanza
                 * @memberof tamga.envelope.v1.Envelope
                 * @instance
                 */
                Envelope.prototype.stanza = $util.emptyArray;

                /**
                 * Envelope ciphertext.
                 * @member {Uint8Array} ciphertext
                 * @memberof tamga.envelope.v1.Envelope
                 * @instance
                 */
                Envelope.prototype.ciphertext = $util.newBuffer([]);

                /**
                 * Envelope signature.
                 * @member {Uint8Array} signature
                 * @memberof tamga.envelope.v1.Envelope
                 * @instance
                 */
                Envelope.prototype.signature = $util.newBuffer([]);

                /**
                 * Envelope nationalSignatures.
                 * @member {Array.<tamga.envelope.v1.NationalSignature>} nationalSignatures
                 * @memberof tamga.envelope.v1.Envelope
                 * @instance
                 */
                Envelope.prototype.nationalSignatures = $util.emptyArray;

                /**
                 * Creates a new Envelope instance using the specified properties.
                 * @function create
                 * @memberof tamga.envelope.v1.Envelope
                 * @static
                 * @param {tamga.envelope.v1.Envelope.$Properties=} [properties] Properties to set
                 * @returns {tamga.envelope.v1.Envelope} Envelope instance
                 * @type {{
                 *   (properties: tamga.envelope.v1.Envelope.$Shape): tamga.envelope.v1.Envelope & tamga.envelope.v1.Envelope.$Shape;
                 *   (properties?: tamga.envelope.v1.Envelope.$Properties): tamga.envelope.v1.Envelope;
                 * }}
                 */
                Envelope.create = function(properties) {
                    return new Envelope(properties);
                };

                /**
                 * Encodes the specified Envelope message. Does not implicitly {@link tamga.envelope.v1.Envelope.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.envelope.v1.Envelope
                 * @static
                 * @param {tamga.envelope.v1.Envelope.$Properties} message Envelope message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Envelope.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.header != null && $Object.hasOwnProperty.call(message, "header") && message.header.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.header);
                    if (message.stanzaDigest != null && message.stanzaDigest.length)
                        for (let i = 0; i < message.stanzaDigest.length; ++i)
                            writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.stanzaDigest[i]);
                    if (message.stanza != null && message.stanza.length)
                        for (let i = 0; i < message.stanza.length; ++i)
                            $root.tamga.envelope.v1.Stanza.encode(message.stanza[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.ciphertext != null && $Object.hasOwnProperty.call(message, "ciphertext") && message.ciphertext.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.ciphertext);
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                        writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.signature);
                    if (message.nationalSignatures != null && message.nationalSignatures.length)
                        for (let i = 0; i < message.nationalSignatures.length; ++i)
                            $root.tamga.envelope.v1.NationalSignature.encode(message.nationalSignatures[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Envelope message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.envelope.v1.Envelope
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.Envelope & tamga.envelope.v1.Envelope.$Shape} Envelope
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Envelope.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.envelope.v1.Envelope();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.header = value;
                                else
                                    delete message.header;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.stanzaDigest && message.stanzaDigest.length))
                                    message.stanzaDigest = [];
                                message.stanzaDigest.push(reader.bytes());
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.stanza && message.stanza.length))
                                    message.stanza = [];
                                message.stanza.push($root.tamga.envelope.v1.Stanza.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.ciphertext = value;
                                else
                                    delete message.ciphertext;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.signature = value;
                                else
                                    delete message.signature;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.nationalSignatures && message.nationalSignatures.length))
                                    message.nationalSignatures = [];
                                message.nationalSignatures.push($root.tamga.envelope.v1.NationalSignature.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies an Envelope message.
                 * @function verify
                 * @memberof tamga.envelope.v1.Envelope
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Envelope.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                        if (!(message.header && typeof message.header.length === "number" || $util.isString(message.header)))
                            return "header: buffer expected";
                    if (message.stanzaDigest != null && $Object.hasOwnProperty.call(message, "stanzaDigest")) {
                        if (!$Array.isArray(message.stanzaDigest))
                            return "stanzaDigest: array expected";
                        for (let i = 0; i < message.stanzaDigest.length; ++i)
                            if (!(message.stanzaDigest[i] && typeof message.stanzaDigest[i].length === "number" || $util.isString(message.stanzaDigest[i])))
                                return "stanzaDigest: buffer[] expected";
                    }
                    if (message.stanza != null && $Object.hasOwnProperty.call(message, "stanza")) {
                        if (!$Array.isArray(message.stanza))
                            return "stanza: array expected";
                        for (let i = 0; i < message.stanza.length; ++i) {
                            let error = $root.tamga.envelope.v1.Stanza.verify(message.stanza[i], _depth + 1);
                            if (error)
                                return "stanza." + error;
                        }
                    }
                    if (message.ciphertext != null && $Object.hasOwnProperty.call(message, "ciphertext"))
                        if (!(message.ciphertext && typeof message.ciphertext.length === "number" || $util.isString(message.ciphertext)))
                            return "ciphertext: buffer expected";
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                        if (!(message.signature && typeof message.signature.length === "number" || $util.isString(message.signature)))
                            return "signature: buffer expected";
                    if (message.nationalSignatures != null && $Object.hasOwnProperty.call(message, "nationalSignatures")) {
                        if (!$Array.isArray(message.nationalSignatures))
                            return "nationalSignatures: array expected";
                        for (let i = 0; i < message.nationalSignatures.length; ++i) {
                            let error = $root.tamga.envelope.v1.NationalSignature.verify(message.nationalSignatures[i], _depth + 1);
                            if (error)
                                return "nationalSignatures." + error;
                        }
                    }
                    return null;
                };

                /**
                 * Creates an Envelope message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.envelope.v1.Envelope
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.envelope.v1.Envelope} Envelope
                 */
                Envelope.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.envelope.v1.Envelope)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.envelope.v1.Envelope: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.envelope.v1.Envelope();
                    if (object.header != null)
                        if (object.header.length)
                            if (typeof object.header === "string")
                                $util.base64.decode(object.header, message.header = $util.newBuffer($util.base64.length(object.header)), 0);
                            else if (object.header.length >= 0)
                                message.header = object.header;
                    if (object.stanzaDigest) {
                        if (!$Array.isArray(object.stanzaDigest))
                            throw $TypeError(".tamga.envelope.v1.Envelope.stanzaDigest: array expected");
                        message.stanzaDigest = $Array(object.stanzaDigest.length);
                        for (let i = 0; i < object.stanzaDigest.length; ++i)
                            if (typeof object.stanzaDigest[i] === "string")
                                $util.base64.decode(object.stanzaDigest[i], message.stanzaDigest[i] = $util.newBuffer($util.base64.length(object.stanzaDigest[i])), 0);
                            else if (object.stanzaDigest[i].length >= 0)
                                message.stanzaDigest[i] = object.stanzaDigest[i];
                    }
                    if (object.stanza) {
                        if (!$Array.isArray(object.stanza))
                            throw $TypeError(".tamga.envelope.v1.Envelope.stanza: array expected");
                        message.stanza = $Array(object.stanza.length);
                        for (let i = 0; i < object.stanza.length; ++i) {
                            if (!$util.isObject(object.stanza[i]))
                                throw $TypeError(".tamga.envelope.v1.Envelope.stanza: object expected");
                            message.stanza[i] = $root.tamga.envelope.v1.Stanza.fromObject(object.stanza[i], _depth + 1);
                        }
                    }
                    if (object.ciphertext != null)
                        if (object.ciphertext.length)
                            if (typeof object.ciphertext === "string")
                                $util.base64.decode(object.ciphertext, message.ciphertext = $util.newBuffer($util.base64.length(object.ciphertext)), 0);
                            else if (object.ciphertext.length >= 0)
                                message.ciphertext = object.ciphertext;
                    if (object.signature != null)
                        if (object.signature.length)
                            if (typeof object.signature === "string")
                                $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                            else if (object.signature.length >= 0)
                                message.signature = object.signature;
                    if (object.nationalSignatures) {
                        if (!$Array.isArray(object.nationalSignatures))
                            throw $TypeError(".tamga.envelope.v1.Envelope.nationalSignatures: array expected");
                        message.nationalSignatures = $Array(object.nationalSignatures.length);
                        for (let i = 0; i < object.nationalSignatures.length; ++i) {
                            if (!$util.isObject(object.nationalSignatures[i]))
                                throw $TypeError(".tamga.envelope.v1.Envelope.nationalSignatures: object expected");
                            message.nationalSignatures[i] = $root.tamga.envelope.v1.NationalSignature.fromObject(object.nationalSignatures[i], _depth + 1);
                        }
                    }
                    return message;
                };

                /**
                 * Creates a plain object from an Envelope message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.envelope.v1.Envelope
                 * @static
                 * @param {tamga.envelope.v1.Envelope} message Envelope
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Envelope.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults) {
                        object.stanzaDigest = [];
                        object.stanza = [];
                        object.nationalSignatures = [];
                    }
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.header = "";
                        else {
                            object.header = [];
                            if (options.bytes !== $Array)
                                object.header = $util.newBuffer(object.header);
                        }
                        if (options.bytes === $String)
                            object.ciphertext = "";
                        else {
                            object.ciphertext = [];
                            if (options.bytes !== $Array)
                                object.ciphertext = $util.newBuffer(object.ciphertext);
                        }
                        if (options.bytes === $String)
                            object.signature = "";
                        else {
                            object.signature = [];
                            if (options.bytes !== $Array)
                                object.signature = $util.newBuffer(object.signature);
                        }
                    }
                    if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                        object.header = options.bytes === $String ? $util.base64.encode(message.header, 0, message.header.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.header) : message.header;
                    if (message.stanzaDigest && message.stanzaDigest.length) {
                        object.stanzaDigest = $Array(message.stanzaDigest.length);
                        for (let j = 0; j < message.stanzaDigest.length; ++j)
                            object.stanzaDigest[j] = options.bytes === $String ? $util.base64.encode(message.stanzaDigest[j], 0, message.stanzaDigest[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.stanzaDigest[j]) : message.stanzaDigest[j];
                    }
                    if (message.stanza && message.stanza.length) {
                        object.stanza = $Array(message.stanza.length);
                        for (let j = 0; j < message.stanza.length; ++j)
                            object.stanza[j] = $root.tamga.envelope.v1.Stanza.toObject(message.stanza[j], options, _depth + 1);
                    }
                    if (message.ciphertext != null && $Object.hasOwnProperty.call(message, "ciphertext"))
                        object.ciphertext = options.bytes === $String ? $util.base64.encode(message.ciphertext, 0, message.ciphertext.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.ciphertext) : message.ciphertext;
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                        object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                    if (message.nationalSignatures && message.nationalSignatures.length) {
                        object.nationalSignatures = $Array(message.nationalSignatures.length);
                        for (let j = 0; j < message.nationalSignatures.length; ++j)
                            object.nationalSignatures[j] = $root.tamga.envelope.v1.NationalSignature.toObject(message.nationalSignatures[j], options, _depth + 1);
                    }
                    return object;
                };

                /**
                 * Converts this Envelope to JSON.
                 * @function toJSON
                 * @memberof tamga.envelope.v1.Envelope
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Envelope.prototype.toJSON = function() {
                    return Envelope.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Envelope;
            })();

            /**
             * Realm enum.
             * @name tamga.envelope.v1.Realm
             * @enum {number}
             * @property {number} REALM_UNSPECIFIED=0 REALM_UNSPECIFIED value
             * @property {number} REALM_LIVE=1 REALM_LIVE value
             * @property {number} REALM_EXERCISE=2 REALM_EXERCISE value
             */
            v1.Realm = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "REALM_UNSPECIFIED"] = 0;
                values[valuesById[1] = "REALM_LIVE"] = 1;
                values[valuesById[2] = "REALM_EXERCISE"] = 2;
                return values;
            })();

            v1.Recipient = (function() {

                /**
                 * Properties of a Recipient.
                 * @typedef {Object} tamga.envelope.v1.Recipient.$Properties
                 * @property {string} [authority] Recipient authority
                 * @property {Uint8Array} [encryptionKey] Recipient encryptionKey
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Recipient.
                 * @memberof tamga.envelope.v1
                 * @interface IRecipient
                 * @augments tamga.envelope.v1.Recipient.$Properties
                 * @deprecated Use tamga.envelope.v1.Recipient.$Properties instead.
                 */

                /**
                 * Shape of a Recipient.
                 * @typedef {tamga.envelope.v1.Recipient.$Properties} tamga.envelope.v1.Recipient.$Shape
                 */

                /**
                 * Constructs a new Recipient.
                 * @memberof tamga.envelope.v1
                 * @classdesc Represents a Recipient.
                 * @constructor
                 * @param {tamga.envelope.v1.Recipient.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Recipient = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Recipient authority.
                 * @member {string} authority
                 * @memberof tamga.envelope.v1.Recipient
                 * @instance
                 */
                Recipient.prototype.authority = "";

                /**
                 * Recipient encryptionKey.
                 * @member {Uint8Array} encryptionKey
                 * @memberof tamga.envelope.v1.Recipient
                 * @instance
                 */
                Recipient.prototype.encryptionKey = $util.newBuffer([]);

                /**
                 * Creates a new Recipient instance using the specified properties.
                 * @function create
                 * @memberof tamga.envelope.v1.Recipient
                 * @static
                 * @param {tamga.envelope.v1.Recipient.$Properties=} [properties] Properties to set
                 * @returns {tamga.envelope.v1.Recipient} Recipient instance
                 * @type {{
                 *   (properties: tamga.envelope.v1.Recipient.$Shape): tamga.envelope.v1.Recipient & tamga.envelope.v1.Recipient.$Shape;
                 *   (properties?: tamga.envelope.v1.Recipient.$Properties): tamga.envelope.v1.Recipient;
                 * }}
                 */
                Recipient.create = function(properties) {
                    return new Recipient(properties);
                };

                /**
                 * Encodes the specified Recipient message. Does not implicitly {@link tamga.envelope.v1.Recipient.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.envelope.v1.Recipient
                 * @static
                 * @param {tamga.envelope.v1.Recipient.$Properties} message Recipient message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Recipient.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.authority != null && $Object.hasOwnProperty.call(message, "authority") && message.authority !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.authority);
                    if (message.encryptionKey != null && $Object.hasOwnProperty.call(message, "encryptionKey") && message.encryptionKey.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.encryptionKey);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Recipient message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.envelope.v1.Recipient
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.Recipient & tamga.envelope.v1.Recipient.$Shape} Recipient
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Recipient.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.envelope.v1.Recipient();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.authority = value;
                                else
                                    delete message.authority;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.encryptionKey = value;
                                else
                                    delete message.encryptionKey;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a Recipient message.
                 * @function verify
                 * @memberof tamga.envelope.v1.Recipient
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Recipient.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.authority != null && $Object.hasOwnProperty.call(message, "authority"))
                        if (!$util.isString(message.authority))
                            return "authority: string expected";
                    if (message.encryptionKey != null && $Object.hasOwnProperty.call(message, "encryptionKey"))
                        if (!(message.encryptionKey && typeof message.encryptionKey.length === "number" || $util.isString(message.encryptionKey)))
                            return "encryptionKey: buffer expected";
                    return null;
                };

                /**
                 * Creates a Recipient message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.envelope.v1.Recipient
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.envelope.v1.Recipient} Recipient
                 */
                Recipient.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.envelope.v1.Recipient)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.envelope.v1.Recipient: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.envelope.v1.Recipient();
                    if (object.authority != null)
                        if (typeof object.authority !== "string" || object.authority.length)
                            message.authority = $String(object.authority);
                    if (object.encryptionKey != null)
                        if (object.encryptionKey.length)
                            if (typeof object.encryptionKey === "string")
                                $util.base64.decode(object.encryptionKey, message.encryptionKey = $util.newBuffer($util.base64.length(object.encryptionKey)), 0);
                            else if (object.encryptionKey.length >= 0)
                                message.encryptionKey = object.encryptionKey;
                    return message;
                };

                /**
                 * Creates a plain object from a Recipient message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.envelope.v1.Recipient
                 * @static
                 * @param {tamga.envelope.v1.Recipient} message Recipient
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Recipient.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.authority = "";
                        if (options.bytes === $String)
                            object.encryptionKey = "";
                        else {
                            object.encryptionKey = [];
                            if (options.bytes !== $Array)
                                object.encryptionKey = $util.newBuffer(object.encryptionKey);
                        }
                    }
                    if (message.authority != null && $Object.hasOwnProperty.call(message, "authority"))
                        object.authority = message.authority;
                    if (message.encryptionKey != null && $Object.hasOwnProperty.call(message, "encryptionKey"))
                        object.encryptionKey = options.bytes === $String ? $util.base64.encode(message.encryptionKey, 0, message.encryptionKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.encryptionKey) : message.encryptionKey;
                    return object;
                };

                /**
                 * Converts this Recipient to JSON.
                 * @function toJSON
                 * @memberof tamga.envelope.v1.Recipient
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Recipient.prototype.toJSON = function() {
                    return Recipient.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Recipient;
            })();

            v1.ClaimedBasis = (function() {

                /**
                 * Properties of a ClaimedBasis.
                 * @typedef {Object} tamga.envelope.v1.ClaimedBasis.$Properties
                 * @property {string} [agreement] ClaimedBasis agreement
                 * @property {Uint8Array} [documentHash] ClaimedBasis documentHash
                 * @property {string} [article] ClaimedBasis article
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ClaimedBasis.
                 * @memberof tamga.envelope.v1
                 * @interface IClaimedBasis
                 * @augments tamga.envelope.v1.ClaimedBasis.$Properties
                 * @deprecated Use tamga.envelope.v1.ClaimedBasis.$Properties instead.
                 */

                /**
                 * Shape of a ClaimedBasis.
                 * @typedef {tamga.envelope.v1.ClaimedBasis.$Properties} tamga.envelope.v1.ClaimedBasis.$Shape
                 */

                /**
                 * Constructs a new ClaimedBasis.
                 * @memberof tamga.envelope.v1
                 * @classdesc Represents a ClaimedBasis.
                 * @constructor
                 * @param {tamga.envelope.v1.ClaimedBasis.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ClaimedBasis = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ClaimedBasis agreement.
                 * @member {string} agreement
                 * @memberof tamga.envelope.v1.ClaimedBasis
                 * @instance
                 */
                ClaimedBasis.prototype.agreement = "";

                /**
                 * ClaimedBasis documentHash.
                 * @member {Uint8Array} documentHash
                 * @memberof tamga.envelope.v1.ClaimedBasis
                 * @instance
                 */
                ClaimedBasis.prototype.documentHash = $util.newBuffer([]);

                /**
                 * ClaimedBasis article.
                 * @member {string} article
                 * @memberof tamga.envelope.v1.ClaimedBasis
                 * @instance
                 */
                ClaimedBasis.prototype.article = "";

                /**
                 * Creates a new ClaimedBasis instance using the specified properties.
                 * @function create
                 * @memberof tamga.envelope.v1.ClaimedBasis
                 * @static
                 * @param {tamga.envelope.v1.ClaimedBasis.$Properties=} [properties] Properties to set
                 * @returns {tamga.envelope.v1.ClaimedBasis} ClaimedBasis instance
                 * @type {{
                 *   (properties: tamga.envelope.v1.ClaimedBasis.$Shape): tamga.envelope.v1.ClaimedBasis & tamga.envelope.v1.ClaimedBasis.$Shape;
                 *   (properties?: tamga.envelope.v1.ClaimedBasis.$Properties): tamga.envelope.v1.ClaimedBasis;
                 * }}
                 */
                ClaimedBasis.create = function(properties) {
                    return new ClaimedBasis(properties);
                };

                /**
                 * Encodes the specified ClaimedBasis message. Does not implicitly {@link tamga.envelope.v1.ClaimedBasis.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.envelope.v1.ClaimedBasis
                 * @static
                 * @param {tamga.envelope.v1.ClaimedBasis.$Properties} message ClaimedBasis message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ClaimedBasis.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.agreement != null && $Object.hasOwnProperty.call(message, "agreement") && message.agreement !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.agreement);
                    if (message.documentHash != null && $Object.hasOwnProperty.call(message, "documentHash") && message.documentHash.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.documentHash);
                    if (message.article != null && $Object.hasOwnProperty.call(message, "article") && message.article !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.article);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ClaimedBasis message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.envelope.v1.ClaimedBasis
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.ClaimedBasis & tamga.envelope.v1.ClaimedBasis.$Shape} ClaimedBasis
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ClaimedBasis.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.envelope.v1.ClaimedBasis();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.agreement = value;
                                else
                                    delete message.agreement;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.documentHash = value;
                                else
                                    delete message.documentHash;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.article = value;
                                else
                                    delete message.article;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a ClaimedBasis message.
                 * @function verify
                 * @memberof tamga.envelope.v1.ClaimedBasis
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                ClaimedBasis.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.agreement != null && $Object.hasOwnProperty.call(message, "agreement"))
                        if (!$util.isString(message.agreement))
                            return "agreement: string expected";
                    if (message.documentHash != null && $Object.hasOwnProperty.call(message, "documentHash"))
                        if (!(message.documentHash && typeof message.documentHash.length === "number" || $util.isString(message.documentHash)))
                            return "documentHash: buffer expected";
                    if (message.article != null && $Object.hasOwnProperty.call(message, "article"))
                        if (!$util.isString(message.article))
                            return "article: string expected";
                    return null;
                };

                /**
                 * Creates a ClaimedBasis message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.envelope.v1.ClaimedBasis
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.envelope.v1.ClaimedBasis} ClaimedBasis
                 */
                ClaimedBasis.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.envelope.v1.ClaimedBasis)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.envelope.v1.ClaimedBasis: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.envelope.v1.ClaimedBasis();
                    if (object.agreement != null)
                        if (typeof object.agreement !== "string" || object.agreement.length)
                            message.agreement = $String(object.agreement);
                    if (object.documentHash != null)
                        if (object.documentHash.length)
                            if (typeof object.documentHash === "string")
                                $util.base64.decode(object.documentHash, message.documentHash = $util.newBuffer($util.base64.length(object.documentHash)), 0);
                            else if (object.documentHash.length >= 0)
                                message.documentHash = object.documentHash;
                    if (object.article != null)
                        if (typeof object.article !== "string" || object.article.length)
                            message.article = $String(object.article);
                    return message;
                };

                /**
                 * Creates a plain object from a ClaimedBasis message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.envelope.v1.ClaimedBasis
                 * @static
                 * @param {tamga.envelope.v1.ClaimedBasis} message ClaimedBasis
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ClaimedBasis.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.agreement = "";
                        if (options.bytes === $String)
                            object.documentHash = "";
                        else {
                            object.documentHash = [];
                            if (options.bytes !== $Array)
                                object.documentHash = $util.newBuffer(object.documentHash);
                        }
                        object.article = "";
                    }
                    if (message.agreement != null && $Object.hasOwnProperty.call(message, "agreement"))
                        object.agreement = message.agreement;
                    if (message.documentHash != null && $Object.hasOwnProperty.call(message, "documentHash"))
                        object.documentHash = options.bytes === $String ? $util.base64.encode(message.documentHash, 0, message.documentHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.documentHash) : message.documentHash;
                    if (message.article != null && $Object.hasOwnProperty.call(message, "article"))
                        object.article = message.article;
                    return object;
                };

                /**
                 * Converts this ClaimedBasis to JSON.
                 * @function toJSON
                 * @memberof tamga.envelope.v1.ClaimedBasis
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ClaimedBasis.prototype.toJSON = function() {
                    return ClaimedBasis.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ClaimedBasis;
            })();

            v1.HandOverWindow = (function() {

                /**
                 * Properties of a HandOverWindow.
                 * @typedef {Object} tamga.envelope.v1.HandOverWindow.$Properties
                 * @property {number|Long} [opensMs] HandOverWindow opensMs
                 * @property {number|Long} [closesMs] HandOverWindow closesMs
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HandOverWindow.
                 * @memberof tamga.envelope.v1
                 * @interface IHandOverWindow
                 * @augments tamga.envelope.v1.HandOverWindow.$Properties
                 * @deprecated Use tamga.envelope.v1.HandOverWindow.$Properties instead.
                 */

                /**
                 * Shape of a HandOverWindow.
                 * @typedef {tamga.envelope.v1.HandOverWindow.$Properties} tamga.envelope.v1.HandOverWindow.$Shape
                 */

                /**
                 * Constructs a new HandOverWindow.
                 * @memberof tamga.envelope.v1
                 * @classdesc Represents a HandOverWindow.
                 * @constructor
                 * @param {tamga.envelope.v1.HandOverWindow.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HandOverWindow = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * HandOverWindow opensMs.
                 * @member {number|Long} opensMs
                 * @memberof tamga.envelope.v1.HandOverWindow
                 * @instance
                 */
                HandOverWindow.prototype.opensMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * HandOverWindow closesMs.
                 * @member {number|Long} closesMs
                 * @memberof tamga.envelope.v1.HandOverWindow
                 * @instance
                 */
                HandOverWindow.prototype.closesMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new HandOverWindow instance using the specified properties.
                 * @function create
                 * @memberof tamga.envelope.v1.HandOverWindow
                 * @static
                 * @param {tamga.envelope.v1.HandOverWindow.$Properties=} [properties] Properties to set
                 * @returns {tamga.envelope.v1.HandOverWindow} HandOverWindow instance
                 * @type {{
                 *   (properties: tamga.envelope.v1.HandOverWindow.$Shape): tamga.envelope.v1.HandOverWindow & tamga.envelope.v1.HandOverWindow.$Shape;
                 *   (properties?: tamga.envelope.v1.HandOverWindow.$Properties): tamga.envelope.v1.HandOverWindow;
                 * }}
                 */
                HandOverWindow.create = function(properties) {
                    return new HandOverWindow(properties);
                };

                /**
                 * Encodes the specified HandOverWindow message. Does not implicitly {@link tamga.envelope.v1.HandOverWindow.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.envelope.v1.HandOverWindow
                 * @static
                 * @param {tamga.envelope.v1.HandOverWindow.$Properties} message HandOverWindow message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HandOverWindow.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.opensMs != null && $Object.hasOwnProperty.call(message, "opensMs") && (typeof message.opensMs === "object" ? message.opensMs.low || message.opensMs.high : message.opensMs !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.opensMs);
                    if (message.closesMs != null && $Object.hasOwnProperty.call(message, "closesMs") && (typeof message.closesMs === "object" ? message.closesMs.low || message.closesMs.high : message.closesMs !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.closesMs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HandOverWindow message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.envelope.v1.HandOverWindow
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.HandOverWindow & tamga.envelope.v1.HandOverWindow.$Shape} HandOverWindow
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HandOverWindow.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.envelope.v1.HandOverWindow();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.opensMs = value;
                                else
                                    delete message.opensMs;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.closesMs = value;
                                else
                                    delete message.closesMs;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a HandOverWindow message.
                 * @function verify
                 * @memberof tamga.envelope.v1.HandOverWindow
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                HandOverWindow.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.opensMs != null && $Object.hasOwnProperty.call(message, "opensMs"))
                        if (!$util.isInteger(message.opensMs) && !(message.opensMs && $util.isInteger(message.opensMs.low) && $util.isInteger(message.opensMs.high)))
                            return "opensMs: integer|Long expected";
                    if (message.closesMs != null && $Object.hasOwnProperty.call(message, "closesMs"))
                        if (!$util.isInteger(message.closesMs) && !(message.closesMs && $util.isInteger(message.closesMs.low) && $util.isInteger(message.closesMs.high)))
                            return "closesMs: integer|Long expected";
                    return null;
                };

                /**
                 * Creates a HandOverWindow message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.envelope.v1.HandOverWindow
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.envelope.v1.HandOverWindow} HandOverWindow
                 */
                HandOverWindow.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.envelope.v1.HandOverWindow)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.envelope.v1.HandOverWindow: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.envelope.v1.HandOverWindow();
                    if (object.opensMs != null)
                        if (typeof object.opensMs === "object" ? object.opensMs.low || object.opensMs.high : $Number(object.opensMs) !== 0)
                            if ($util.Long)
                                message.opensMs = $util.Long.fromValue(object.opensMs, true);
                            else if (typeof object.opensMs === "string")
                                message.opensMs = $parseInt(object.opensMs, 10);
                            else if (typeof object.opensMs === "number")
                                message.opensMs = object.opensMs;
                            else if (typeof object.opensMs === "object")
                                message.opensMs = new $util.LongBits(object.opensMs.low >>> 0, object.opensMs.high >>> 0).toNumber(true);
                    if (object.closesMs != null)
                        if (typeof object.closesMs === "object" ? object.closesMs.low || object.closesMs.high : $Number(object.closesMs) !== 0)
                            if ($util.Long)
                                message.closesMs = $util.Long.fromValue(object.closesMs, true);
                            else if (typeof object.closesMs === "string")
                                message.closesMs = $parseInt(object.closesMs, 10);
                            else if (typeof object.closesMs === "number")
                                message.closesMs = object.closesMs;
                            else if (typeof object.closesMs === "object")
                                message.closesMs = new $util.LongBits(object.closesMs.low >>> 0, object.closesMs.high >>> 0).toNumber(true);
                    return message;
                };

                /**
                 * Creates a plain object from a HandOverWindow message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.envelope.v1.HandOverWindow
                 * @static
                 * @param {tamga.envelope.v1.HandOverWindow} message HandOverWindow
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                HandOverWindow.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.opensMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.opensMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.closesMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.closesMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.opensMs != null && $Object.hasOwnProperty.call(message, "opensMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.opensMs = typeof message.opensMs === "number" ? $BigInt(message.opensMs) : $util.Long.fromBits(message.opensMs.low >>> 0, message.opensMs.high >>> 0, true).toBigInt();
                        else if (typeof message.opensMs === "number")
                            object.opensMs = options.longs === $String ? $String(message.opensMs) : message.opensMs;
                        else
                            object.opensMs = options.longs === $String ? $util.Long.prototype.toString.call(message.opensMs) : options.longs === $Number ? new $util.LongBits(message.opensMs.low >>> 0, message.opensMs.high >>> 0).toNumber(true) : message.opensMs;
                    if (message.closesMs != null && $Object.hasOwnProperty.call(message, "closesMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.closesMs = typeof message.closesMs === "number" ? $BigInt(message.closesMs) : $util.Long.fromBits(message.closesMs.low >>> 0, message.closesMs.high >>> 0, true).toBigInt();
                        else if (typeof message.closesMs === "number")
                            object.closesMs = options.longs === $String ? $String(message.closesMs) : message.closesMs;
                        else
                            object.closesMs = options.longs === $String ? $util.Long.prototype.toString.call(message.closesMs) : options.longs === $Number ? new $util.LongBits(message.closesMs.low >>> 0, message.closesMs.high >>> 0).toNumber(true) : message.closesMs;
                    return object;
                };

                /**
                 * Converts this HandOverWindow to JSON.
                 * @function toJSON
                 * @memberof tamga.envelope.v1.HandOverWindow
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                HandOverWindow.prototype.toJSON = function() {
                    return HandOverWindow.toObject(this, $protobuf.util.toJSONOptions);
                };

                return HandOverWindow;
            })();

            v1.AttachmentReference = (function() {

                /**
                 * Properties of an AttachmentReference.
                 * @typedef {Object} tamga.envelope.v1.AttachmentReference.$Properties
                 * @property {Uint8Array} [blob] AttachmentReference blob
                 * @property {Uint8Array} [digest] AttachmentReference digest
                 * @property {number|Long} [size] AttachmentReference size
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AttachmentReference.
                 * @memberof tamga.envelope.v1
                 * @interface IAttachmentReference
                 * @augments tamga.envelope.v1.AttachmentReference.$Properties
                 * @deprecated Use tamga.envelope.v1.AttachmentReference.$Properties instead.
                 */

                /**
                 * Shape of an AttachmentReference.
                 * @typedef {tamga.envelope.v1.AttachmentReference.$Properties} tamga.envelope.v1.AttachmentReference.$Shape
                 */

                /**
                 * Constructs a new AttachmentReference.
                 * @memberof tamga.envelope.v1
                 * @classdesc Represents an AttachmentReference.
                 * @constructor
                 * @param {tamga.envelope.v1.AttachmentReference.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AttachmentReference = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AttachmentReference blob.
                 * @member {Uint8Array} blob
                 * @memberof tamga.envelope.v1.AttachmentReference
                 * @instance
                 */
                AttachmentReference.prototype.blob = $util.newBuffer([]);

                /**
                 * AttachmentReference digest.
                 * @member {Uint8Array} digest
                 * @memberof tamga.envelope.v1.AttachmentReference
                 * @instance
                 */
                AttachmentReference.prototype.digest = $util.newBuffer([]);

                /**
                 * AttachmentReference size.
                 * @member {number|Long} size
                 * @memberof tamga.envelope.v1.AttachmentReference
                 * @instance
                 */
                AttachmentReference.prototype.size = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new AttachmentReference instance using the specified properties.
                 * @function create
                 * @memberof tamga.envelope.v1.AttachmentReference
                 * @static
                 * @param {tamga.envelope.v1.AttachmentReference.$Properties=} [properties] Properties to set
                 * @returns {tamga.envelope.v1.AttachmentReference} AttachmentReference instance
                 * @type {{
                 *   (properties: tamga.envelope.v1.AttachmentReference.$Shape): tamga.envelope.v1.AttachmentReference & tamga.envelope.v1.AttachmentReference.$Shape;
                 *   (properties?: tamga.envelope.v1.AttachmentReference.$Properties): tamga.envelope.v1.AttachmentReference;
                 * }}
                 */
                AttachmentReference.create = function(properties) {
                    return new AttachmentReference(properties);
                };

                /**
                 * Encodes the specified AttachmentReference message. Does not implicitly {@link tamga.envelope.v1.AttachmentReference.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.envelope.v1.AttachmentReference
                 * @static
                 * @param {tamga.envelope.v1.AttachmentReference.$Properties} message AttachmentReference message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AttachmentReference.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.blob != null && $Object.hasOwnProperty.call(message, "blob") && message.blob.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.blob);
                    if (message.digest != null && $Object.hasOwnProperty.call(message, "digest") && message.digest.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.digest);
                    if (message.size != null && $Object.hasOwnProperty.call(message, "size") && (typeof message.size === "object" ? message.size.low || message.size.high : message.size !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.size);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AttachmentReference message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.envelope.v1.AttachmentReference
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.AttachmentReference & tamga.envelope.v1.AttachmentReference.$Shape} AttachmentReference
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AttachmentReference.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.envelope.v1.AttachmentReference();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.blob = value;
                                else
                                    delete message.blob;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.digest = value;
                                else
                                    delete message.digest;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.size = value;
                                else
                                    delete message.size;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies an AttachmentReference message.
                 * @function verify
                 * @memberof tamga.envelope.v1.AttachmentReference
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                AttachmentReference.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.blob != null && $Object.hasOwnProperty.call(message, "blob"))
                        if (!(message.blob && typeof message.blob.length === "number" || $util.isString(message.blob)))
                            return "blob: buffer expected";
                    if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                        if (!(message.digest && typeof message.digest.length === "number" || $util.isString(message.digest)))
                            return "digest: buffer expected";
                    if (message.size != null && $Object.hasOwnProperty.call(message, "size"))
                        if (!$util.isInteger(message.size) && !(message.size && $util.isInteger(message.size.low) && $util.isInteger(message.size.high)))
                            return "size: integer|Long expected";
                    return null;
                };

                /**
                 * Creates an AttachmentReference message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.envelope.v1.AttachmentReference
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.envelope.v1.AttachmentReference} AttachmentReference
                 */
                AttachmentReference.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.envelope.v1.AttachmentReference)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.envelope.v1.AttachmentReference: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.envelope.v1.AttachmentReference();
                    if (object.blob != null)
                        if (object.blob.length)
                            if (typeof object.blob === "string")
                                $util.base64.decode(object.blob, message.blob = $util.newBuffer($util.base64.length(object.blob)), 0);
                            else if (object.blob.length >= 0)
                                message.blob = object.blob;
                    if (object.digest != null)
                        if (object.digest.length)
                            if (typeof object.digest === "string")
                                $util.base64.decode(object.digest, message.digest = $util.newBuffer($util.base64.length(object.digest)), 0);
                            else if (object.digest.length >= 0)
                                message.digest = object.digest;
                    if (object.size != null)
                        if (typeof object.size === "object" ? object.size.low || object.size.high : $Number(object.size) !== 0)
                            if ($util.Long)
                                message.size = $util.Long.fromValue(object.size, true);
                            else if (typeof object.size === "string")
                                message.size = $parseInt(object.size, 10);
                            else if (typeof object.size === "number")
                                message.size = object.size;
                            else if (typeof object.size === "object")
                                message.size = new $util.LongBits(object.size.low >>> 0, object.size.high >>> 0).toNumber(true);
                    return message;
                };

                /**
                 * Creates a plain object from an AttachmentReference message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.envelope.v1.AttachmentReference
                 * @static
                 * @param {tamga.envelope.v1.AttachmentReference} message AttachmentReference
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                AttachmentReference.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.blob = "";
                        else {
                            object.blob = [];
                            if (options.bytes !== $Array)
                                object.blob = $util.newBuffer(object.blob);
                        }
                        if (options.bytes === $String)
                            object.digest = "";
                        else {
                            object.digest = [];
                            if (options.bytes !== $Array)
                                object.digest = $util.newBuffer(object.digest);
                        }
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.size = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.size = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.blob != null && $Object.hasOwnProperty.call(message, "blob"))
                        object.blob = options.bytes === $String ? $util.base64.encode(message.blob, 0, message.blob.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.blob) : message.blob;
                    if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                        object.digest = options.bytes === $String ? $util.base64.encode(message.digest, 0, message.digest.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.digest) : message.digest;
                    if (message.size != null && $Object.hasOwnProperty.call(message, "size"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.size = typeof message.size === "number" ? $BigInt(message.size) : $util.Long.fromBits(message.size.low >>> 0, message.size.high >>> 0, true).toBigInt();
                        else if (typeof message.size === "number")
                            object.size = options.longs === $String ? $String(message.size) : message.size;
                        else
                            object.size = options.longs === $String ? $util.Long.prototype.toString.call(message.size) : options.longs === $Number ? new $util.LongBits(message.size.low >>> 0, message.size.high >>> 0).toNumber(true) : message.size;
                    return object;
                };

                /**
                 * Converts this AttachmentReference to JSON.
                 * @function toJSON
                 * @memberof tamga.envelope.v1.AttachmentReference
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                AttachmentReference.prototype.toJSON = function() {
                    return AttachmentReference.toObject(this, $protobuf.util.toJSONOptions);
                };

                return AttachmentReference;
            })();

            v1.Header = (function() {

                /**
                 * Properties of a Header.
                 * @typedef {Object} tamga.envelope.v1.Header.$Properties
                 * @property {number} [suite] Header suite
                 * @property {tamga.envelope.v1.Priority} [priority] Header priority
                 * @property {Uint8Array} [region] Header region
                 * @property {tamga.envelope.v1.Realm} [realm] Header realm
                 * @property {Uint8Array} [id] Header id
                 * @property {string} [sender] Header sender
                 * @property {Uint8Array} [signingKey] Header signingKey
                 * @property {Array.<tamga.envelope.v1.Recipient.$Properties>} [recipients] Header recipients
                 * @property {tamga.envelope.v1.Kind} [kind] Header kind
                 * @property {tamga.envelope.v1.Labels.$Properties} [labels] Header labels
                 * @property {tamga.envelope.v1.ClaimedBasis.$Properties} [basis] Header basis
                 * @property {number|Long} [createdMs] Header createdMs
                 * @property {number|Long} [expiresMs] Header expiresMs
                 * @property {Uint8Array} [inReplyTo] Header inReplyTo
                 * @property {Uint8Array} [thread] Header thread
                 * @property {number} [threadPosition] Header threadPosition
                 * @property {Array.<Uint8Array>} [after] Header after
                 * @property {string} [operation] Header operation
                 * @property {tamga.envelope.v1.HandOverWindow.$Properties} [handOver] Header handOver
                 * @property {string} [nationalWrap] Header nationalWrap
                 * @property {Array.<tamga.envelope.v1.AttachmentReference.$Properties>} [attachments] Header attachments
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Header.
                 * @memberof tamga.envelope.v1
                 * @interface IHeader
                 * @augments tamga.envelope.v1.Header.$Properties
                 * @deprecated Use tamga.envelope.v1.Header.$Properties instead.
                 */

                /**
                 * Shape of a Header.
                 * @typedef {tamga.envelope.v1.Header.$Properties} tamga.envelope.v1.Header.$Shape
                 */

                /**
                 * Constructs a new Header.
                 * @memberof tamga.envelope.v1
                 * @classdesc Represents a Header.
                 * @constructor
                 * @param {tamga.envelope.v1.Header.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Header = function (properties) {
                    this.recipients = [];
                    this.after = [];
                    this.attachments = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Header suite.
                 * @member {number} suite
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.suite = 0;

                /**
                 * Header priority.
                 * @member {tamga.envelope.v1.Priority} priority
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.priority = 0;

                /**
                 * Header region.
                 * @member {Uint8Array} region
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.region = $util.newBuffer([]);

                /**
                 * Header realm.
                 * @member {tamga.envelope.v1.Realm} realm
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.realm = 0;

                /**
                 * Header id.
                 * @member {Uint8Array} id
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.id = $util.newBuffer([]);

                /**
                 * Header sender.
                 * @member {string} sender
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.sender = "";

                /**
                 * Header signingKey.
                 * @member {Uint8Array} signingKey
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.signingKey = $util.newBuffer([]);

                /**
                 * Header recipients.
                 * @member {Array.<tamga.envelope.v1.Recipient>} recipients
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.recipients = $util.emptyArray;

                /**
                 * Header kind.
                 * @member {tamga.envelope.v1.Kind} kind
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.kind = 0;

                /**
                 * Header labels.
                 * @member {tamga.envelope.v1.Labels} labels
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.labels = null;

                /**
                 * Header basis.
                 * @member {tamga.envelope.v1.ClaimedBasis} basis
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.basis = null;

                /**
                 * Header createdMs.
                 * @member {number|Long} createdMs
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.createdMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Header expiresMs.
                 * @member {number|Long} expiresMs
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.expiresMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Header inReplyTo.
                 * @member {Uint8Array} inReplyTo
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.inReplyTo = $util.newBuffer([]);

                /**
                 * Header thread.
                 * @member {Uint8Array} thread
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.thread = $util.newBuffer([]);

                /**
                 * Header threadPosition.
                 * @member {number} threadPosition
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.threadPosition = 0;

                /**
                 * Header after.
                 * @member {Array.<Uint8Array>} after
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.after = $util.emptyArray;

                /**
                 * Header operation.
                 * @member {string} operation
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.operation = "";

                /**
                 * Header handOver.
                 * @member {tamga.envelope.v1.HandOverWindow} handOver
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.handOver = null;

                /**
                 * Header nationalWrap.
                 * @member {string} nationalWrap
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.nationalWrap = "";

                /**
                 * Header attachments.
                 * @member {Array.<tamga.envelope.v1.AttachmentReference>} attachments
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 */
                Header.prototype.attachments = $util.emptyArray;

                /**
                 * Creates a new Header instance using the specified properties.
                 * @function create
                 * @memberof tamga.envelope.v1.Header
                 * @static
                 * @param {tamga.envelope.v1.Header.$Properties=} [properties] Properties to set
                 * @returns {tamga.envelope.v1.Header} Header instance
                 * @type {{
                 *   (properties: tamga.envelope.v1.Header.$Shape): tamga.envelope.v1.Header & tamga.envelope.v1.Header.$Shape;
                 *   (properties?: tamga.envelope.v1.Header.$Properties): tamga.envelope.v1.Header;
                 * }}
                 */
                Header.create = function(properties) {
                    return new Header(properties);
                };

                /**
                 * Encodes the specified Header message. Does not implicitly {@link tamga.envelope.v1.Header.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.envelope.v1.Header
                 * @static
                 * @param {tamga.envelope.v1.Header.$Properties} message Header message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Header.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.suite != null && $Object.hasOwnProperty.call(message, "suite") && message.suite !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.suite);
                    if (message.priority != null && $Object.hasOwnProperty.call(message, "priority") && message.priority !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.priority);
                    if (message.region != null && $Object.hasOwnProperty.call(message, "region") && message.region.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.region);
                    if (message.realm != null && $Object.hasOwnProperty.call(message, "realm") && message.realm !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).int32(message.realm);
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                        writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.id);
                    if (message.sender != null && $Object.hasOwnProperty.call(message, "sender") && message.sender !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.sender);
                    if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey") && message.signingKey.length)
                        writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.signingKey);
                    if (message.recipients != null && message.recipients.length)
                        for (let i = 0; i < message.recipients.length; ++i)
                            $root.tamga.envelope.v1.Recipient.encode(message.recipients[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                        writer.uint32(/* id 9, wireType 0 =*/72).int32(message.kind);
                    if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
                        $root.tamga.envelope.v1.Labels.encode(message.labels, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                    if (message.basis != null && $Object.hasOwnProperty.call(message, "basis"))
                        $root.tamga.envelope.v1.ClaimedBasis.encode(message.basis, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                    if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs") && (typeof message.createdMs === "object" ? message.createdMs.low || message.createdMs.high : message.createdMs !== 0))
                        writer.uint32(/* id 12, wireType 0 =*/96).uint64(message.createdMs);
                    if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs") && (typeof message.expiresMs === "object" ? message.expiresMs.low || message.expiresMs.high : message.expiresMs !== 0))
                        writer.uint32(/* id 13, wireType 0 =*/104).uint64(message.expiresMs);
                    if (message.inReplyTo != null && $Object.hasOwnProperty.call(message, "inReplyTo") && message.inReplyTo.length)
                        writer.uint32(/* id 14, wireType 2 =*/114).bytes(message.inReplyTo);
                    if (message.thread != null && $Object.hasOwnProperty.call(message, "thread") && message.thread.length)
                        writer.uint32(/* id 15, wireType 2 =*/122).bytes(message.thread);
                    if (message.threadPosition != null && $Object.hasOwnProperty.call(message, "threadPosition") && message.threadPosition !== 0)
                        writer.uint32(/* id 16, wireType 0 =*/128).uint32(message.threadPosition);
                    if (message.after != null && message.after.length)
                        for (let i = 0; i < message.after.length; ++i)
                            writer.uint32(/* id 17, wireType 2 =*/138).bytes(message.after[i]);
                    if (message.operation != null && $Object.hasOwnProperty.call(message, "operation") && message.operation !== "")
                        writer.uint32(/* id 18, wireType 2 =*/146).string(message.operation);
                    if (message.handOver != null && $Object.hasOwnProperty.call(message, "handOver"))
                        $root.tamga.envelope.v1.HandOverWindow.encode(message.handOver, writer.uint32(/* id 19, wireType 2 =*/154).fork(), _depth + 1).ldelim();
                    if (message.nationalWrap != null && $Object.hasOwnProperty.call(message, "nationalWrap") && message.nationalWrap !== "")
                        writer.uint32(/* id 20, wireType 2 =*/162).string(message.nationalWrap);
                    if (message.attachments != null && message.attachments.length)
                        for (let i = 0; i < message.attachments.length; ++i)
                            $root.tamga.envelope.v1.AttachmentReference.encode(message.attachments[i], writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Header message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.envelope.v1.Header
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.Header & tamga.envelope.v1.Header.$Shape} Header
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Header.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.envelope.v1.Header();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.suite = value;
                                else
                                    delete message.suite;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.priority = value;
                                else
                                    delete message.priority;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.region = value;
                                else
                                    delete message.region;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.realm = value;
                                else
                                    delete message.realm;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.sender = value;
                                else
                                    delete message.sender;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.signingKey = value;
                                else
                                    delete message.signingKey;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.recipients && message.recipients.length))
                                    message.recipients = [];
                                message.recipients.push($root.tamga.envelope.v1.Recipient.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.kind = value;
                                else
                                    delete message.kind;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                message.labels = $root.tamga.envelope.v1.Labels.decode(reader, reader.size(), $undefined, _depth + 1, message.labels);
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                message.basis = $root.tamga.envelope.v1.ClaimedBasis.decode(reader, reader.size(), $undefined, _depth + 1, message.basis);
                                continue;
                            }
                        case 12: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.createdMs = value;
                                else
                                    delete message.createdMs;
                                continue;
                            }
                        case 13: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.expiresMs = value;
                                else
                                    delete message.expiresMs;
                                continue;
                            }
                        case 14: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.inReplyTo = value;
                                else
                                    delete message.inReplyTo;
                                continue;
                            }
                        case 15: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.thread = value;
                                else
                                    delete message.thread;
                                continue;
                            }
                        case 16: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.threadPosition = value;
                                else
                                    delete message.threadPosition;
                                continue;
                            }
                        case 17: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.after && message.after.length))
                                    message.after = [];
                                message.after.push(reader.bytes());
                                continue;
                            }
                        case 18: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.operation = value;
                                else
                                    delete message.operation;
                                continue;
                            }
                        case 19: {
                                if (wireType !== 2)
                                    break;
                                message.handOver = $root.tamga.envelope.v1.HandOverWindow.decode(reader, reader.size(), $undefined, _depth + 1, message.handOver);
                                continue;
                            }
                        case 20: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.nationalWrap = value;
                                else
                                    delete message.nationalWrap;
                                continue;
                            }
                        case 21: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.attachments && message.attachments.length))
                                    message.attachments = [];
                                message.attachments.push($root.tamga.envelope.v1.AttachmentReference.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a Header message.
                 * @function verify
                 * @memberof tamga.envelope.v1.Header
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Header.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.suite != null && $Object.hasOwnProperty.call(message, "suite"))
                        if (!$util.isInteger(message.suite))
                            return "suite: integer expected";
                    if (message.priority != null && $Object.hasOwnProperty.call(message, "priority"))
                        if (typeof message.priority !== "number" || (message.priority | 0) !== message.priority)
                            return "priority: enum value expected";
                    if (message.region != null && $Object.hasOwnProperty.call(message, "region"))
                        if (!(message.region && typeof message.region.length === "number" || $util.isString(message.region)))
                            return "region: buffer expected";
                    if (message.realm != null && $Object.hasOwnProperty.call(message, "realm"))
                        if (typeof message.realm !== "number" || (message.realm | 0) !== message.realm)
                            return "realm: enum value expected";
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        if (!(message.id && typeof message.id.length === "number" || $util.isString(message.id)))
                            return "id: buffer expected";
                    if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                        if (!$util.isString(message.sender))
                            return "sender: string expected";
                    if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey"))
                        if (!(message.signingKey && typeof message.signingKey.length === "number" || $util.isString(message.signingKey)))
                            return "signingKey: buffer expected";
                    if (message.recipients != null && $Object.hasOwnProperty.call(message, "recipients")) {
                        if (!$Array.isArray(message.recipients))
                            return "recipients: array expected";
                        for (let i = 0; i < message.recipients.length; ++i) {
                            let error = $root.tamga.envelope.v1.Recipient.verify(message.recipients[i], _depth + 1);
                            if (error)
                                return "recipients." + error;
                        }
                    }
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                        if (typeof message.kind !== "number" || (message.kind | 0) !== message.kind)
                            return "kind: enum value expected";
                    if (message.labels != null && $Object.hasOwnProperty.call(message, "labels")) {
                        let error = $root.tamga.envelope.v1.Labels.verify(message.labels, _depth + 1);
                        if (error)
                            return "labels." + error;
                    }
                    if (message.basis != null && $Object.hasOwnProperty.call(message, "basis")) {
                        let error = $root.tamga.envelope.v1.ClaimedBasis.verify(message.basis, _depth + 1);
                        if (error)
                            return "basis." + error;
                    }
                    if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs"))
                        if (!$util.isInteger(message.createdMs) && !(message.createdMs && $util.isInteger(message.createdMs.low) && $util.isInteger(message.createdMs.high)))
                            return "createdMs: integer|Long expected";
                    if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs"))
                        if (!$util.isInteger(message.expiresMs) && !(message.expiresMs && $util.isInteger(message.expiresMs.low) && $util.isInteger(message.expiresMs.high)))
                            return "expiresMs: integer|Long expected";
                    if (message.inReplyTo != null && $Object.hasOwnProperty.call(message, "inReplyTo"))
                        if (!(message.inReplyTo && typeof message.inReplyTo.length === "number" || $util.isString(message.inReplyTo)))
                            return "inReplyTo: buffer expected";
                    if (message.thread != null && $Object.hasOwnProperty.call(message, "thread"))
                        if (!(message.thread && typeof message.thread.length === "number" || $util.isString(message.thread)))
                            return "thread: buffer expected";
                    if (message.threadPosition != null && $Object.hasOwnProperty.call(message, "threadPosition"))
                        if (!$util.isInteger(message.threadPosition))
                            return "threadPosition: integer expected";
                    if (message.after != null && $Object.hasOwnProperty.call(message, "after")) {
                        if (!$Array.isArray(message.after))
                            return "after: array expected";
                        for (let i = 0; i < message.after.length; ++i)
                            if (!(message.after[i] && typeof message.after[i].length === "number" || $util.isString(message.after[i])))
                                return "after: buffer[] expected";
                    }
                    if (message.operation != null && $Object.hasOwnProperty.call(message, "operation"))
                        if (!$util.isString(message.operation))
                            return "operation: string expected";
                    if (message.handOver != null && $Object.hasOwnProperty.call(message, "handOver")) {
                        let error = $root.tamga.envelope.v1.HandOverWindow.verify(message.handOver, _depth + 1);
                        if (error)
                            return "handOver." + error;
                    }
                    if (message.nationalWrap != null && $Object.hasOwnProperty.call(message, "nationalWrap"))
                        if (!$util.isString(message.nationalWrap))
                            return "nationalWrap: string expected";
                    if (message.attachments != null && $Object.hasOwnProperty.call(message, "attachments")) {
                        if (!$Array.isArray(message.attachments))
                            return "attachments: array expected";
                        for (let i = 0; i < message.attachments.length; ++i) {
                            let error = $root.tamga.envelope.v1.AttachmentReference.verify(message.attachments[i], _depth + 1);
                            if (error)
                                return "attachments." + error;
                        }
                    }
                    return null;
                };

                /**
                 * Creates a Header message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.envelope.v1.Header
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.envelope.v1.Header} Header
                 */
                Header.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.envelope.v1.Header)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.envelope.v1.Header: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.envelope.v1.Header();
                    if (object.suite != null)
                        if ($Number(object.suite) !== 0)
                            message.suite = object.suite >>> 0;
                    if (object.priority !== 0 && (typeof object.priority !== "string" || $root.tamga.envelope.v1.Priority[object.priority] !== 0))
                        switch (object.priority) {
                        case "PRIORITY_UNSPECIFIED":
                        case 0:
                            message.priority = 0;
                            break;
                        case "PRIORITY_ROUTINE":
                        case 1:
                            message.priority = 1;
                            break;
                        case "PRIORITY_URGENT":
                        case 2:
                            message.priority = 2;
                            break;
                        case "PRIORITY_FLASH":
                        case 3:
                            message.priority = 3;
                            break;
                        default:
                            if (typeof object.priority === "number" && (object.priority | 0) === object.priority)
                                message.priority = object.priority;
                        }
                    if (object.region != null)
                        if (object.region.length)
                            if (typeof object.region === "string")
                                $util.base64.decode(object.region, message.region = $util.newBuffer($util.base64.length(object.region)), 0);
                            else if (object.region.length >= 0)
                                message.region = object.region;
                    if (object.realm !== 0 && (typeof object.realm !== "string" || $root.tamga.envelope.v1.Realm[object.realm] !== 0))
                        switch (object.realm) {
                        case "REALM_UNSPECIFIED":
                        case 0:
                            message.realm = 0;
                            break;
                        case "REALM_LIVE":
                        case 1:
                            message.realm = 1;
                            break;
                        case "REALM_EXERCISE":
                        case 2:
                            message.realm = 2;
                            break;
                        default:
                            if (typeof object.realm === "number" && (object.realm | 0) === object.realm)
                                message.realm = object.realm;
                        }
                    if (object.id != null)
                        if (object.id.length)
                            if (typeof object.id === "string")
                                $util.base64.decode(object.id, message.id = $util.newBuffer($util.base64.length(object.id)), 0);
                            else if (object.id.length >= 0)
                                message.id = object.id;
                    if (object.sender != null)
                        if (typeof object.sender !== "string" || object.sender.length)
                            message.sender = $String(object.sender);
                    if (object.signingKey != null)
                        if (object.signingKey.length)
                            if (typeof object.signingKey === "string")
                                $util.base64.decode(object.signingKey, message.signingKey = $util.newBuffer($util.base64.length(object.signingKey)), 0);
                            else if (object.signingKey.length >= 0)
                                message.signingKey = object.signingKey;
                    if (object.recipients) {
                        if (!$Array.isArray(object.recipients))
                            throw $TypeError(".tamga.envelope.v1.Header.recipients: array expected");
                        message.recipients = $Array(object.recipients.length);
                        for (let i = 0; i < object.recipients.length; ++i) {
                            if (!$util.isObject(object.recipients[i]))
                                throw $TypeError(".tamga.envelope.v1.Header.recipients: object expected");
                            message.recipients[i] = $root.tamga.envelope.v1.Recipient.fromObject(object.recipients[i], _depth + 1);
                        }
                    }
                    if (object.kind !== 0 && (typeof object.kind !== "string" || $root.tamga.envelope.v1.Kind[object.kind] !== 0))
                        switch (object.kind) {
                        case "KIND_UNSPECIFIED":
                        case 0:
                            message.kind = 0;
                            break;
                        case "KIND_REQUEST":
                        case 1:
                            message.kind = 1;
                            break;
                        case "KIND_REPLY":
                        case 2:
                            message.kind = 2;
                            break;
                        case "KIND_SPONTANEOUS":
                        case 3:
                            message.kind = 3;
                            break;
                        case "KIND_CLARIFICATION":
                        case 4:
                            message.kind = 4;
                            break;
                        case "KIND_REFUSAL":
                        case 5:
                            message.kind = 5;
                            break;
                        case "KIND_DELAY_NOTICE":
                        case 6:
                            message.kind = 6;
                            break;
                        case "KIND_WARNING":
                        case 7:
                            message.kind = 7;
                            break;
                        case "KIND_SEIZURE":
                        case 8:
                            message.kind = 8;
                            break;
                        case "KIND_FEEDBACK":
                        case 9:
                            message.kind = 9;
                            break;
                        case "KIND_CONSENT_REQUEST":
                        case 10:
                            message.kind = 10;
                            break;
                        case "KIND_CONSENT_DECISION":
                        case 11:
                            message.kind = 11;
                            break;
                        case "KIND_CD_REQUEST":
                        case 12:
                            message.kind = 12;
                            break;
                        case "KIND_CD_DECISION":
                        case 13:
                            message.kind = 13;
                            break;
                        case "KIND_CD_HANDOVER":
                        case 14:
                            message.kind = 14;
                            break;
                        case "KIND_OPERATION_PLAN":
                        case 15:
                            message.kind = 15;
                            break;
                        case "KIND_OPERATION_APPROVAL":
                        case 16:
                            message.kind = 16;
                            break;
                        case "KIND_TASKING":
                        case 17:
                            message.kind = 17;
                            break;
                        case "KIND_SITREP":
                        case 18:
                            message.kind = 18;
                            break;
                        case "KIND_BULLETIN":
                        case 19:
                            message.kind = 19;
                            break;
                        case "KIND_FINANCIAL_REQUEST":
                        case 20:
                            message.kind = 20;
                            break;
                        case "KIND_ASSET_REQUEST":
                        case 21:
                            message.kind = 21;
                            break;
                        case "KIND_PRECURSOR_NOTICE":
                        case 22:
                            message.kind = 22;
                            break;
                        case "KIND_HIT_QUERY":
                        case 23:
                            message.kind = 23;
                            break;
                        case "KIND_HIT_RESULT":
                        case 24:
                            message.kind = 24;
                            break;
                        case "KIND_CORRECTION":
                        case 25:
                            message.kind = 25;
                            break;
                        case "KIND_ERASURE_NOTICE":
                        case 26:
                            message.kind = 26;
                            break;
                        case "KIND_RECALL":
                        case 27:
                            message.kind = 27;
                            break;
                        case "KIND_ADMIN":
                        case 28:
                            message.kind = 28;
                            break;
                        case "KIND_TEST":
                        case 29:
                            message.kind = 29;
                            break;
                        case "KIND_TALLY":
                        case 30:
                            message.kind = 30;
                            break;
                        case "KIND_RECEIPT":
                        case 31:
                            message.kind = 31;
                            break;
                        default:
                            if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                                message.kind = object.kind;
                        }
                    if (object.labels != null) {
                        if (!$util.isObject(object.labels))
                            throw $TypeError(".tamga.envelope.v1.Header.labels: object expected");
                        message.labels = $root.tamga.envelope.v1.Labels.fromObject(object.labels, _depth + 1);
                    }
                    if (object.basis != null) {
                        if (!$util.isObject(object.basis))
                            throw $TypeError(".tamga.envelope.v1.Header.basis: object expected");
                        message.basis = $root.tamga.envelope.v1.ClaimedBasis.fromObject(object.basis, _depth + 1);
                    }
                    if (object.createdMs != null)
                        if (typeof object.createdMs === "object" ? object.createdMs.low || object.createdMs.high : $Number(object.createdMs) !== 0)
                            if ($util.Long)
                                message.createdMs = $util.Long.fromValue(object.createdMs, true);
                            else if (typeof object.createdMs === "string")
                                message.createdMs = $parseInt(object.createdMs, 10);
                            else if (typeof object.createdMs === "number")
                                message.createdMs = object.createdMs;
                            else if (typeof object.createdMs === "object")
                                message.createdMs = new $util.LongBits(object.createdMs.low >>> 0, object.createdMs.high >>> 0).toNumber(true);
                    if (object.expiresMs != null)
                        if (typeof object.expiresMs === "object" ? object.expiresMs.low || object.expiresMs.high : $Number(object.expiresMs) !== 0)
                            if ($util.Long)
                                message.expiresMs = $util.Long.fromValue(object.expiresMs, true);
                            else if (typeof object.expiresMs === "string")
                                message.expiresMs = $parseInt(object.expiresMs, 10);
                            else if (typeof object.expiresMs === "number")
                                message.expiresMs = object.expiresMs;
                            else if (typeof object.expiresMs === "object")
                                message.expiresMs = new $util.LongBits(object.expiresMs.low >>> 0, object.expiresMs.high >>> 0).toNumber(true);
                    if (object.inReplyTo != null)
                        if (object.inReplyTo.length)
                            if (typeof object.inReplyTo === "string")
                                $util.base64.decode(object.inReplyTo, message.inReplyTo = $util.newBuffer($util.base64.length(object.inReplyTo)), 0);
                            else if (object.inReplyTo.length >= 0)
                                message.inReplyTo = object.inReplyTo;
                    if (object.thread != null)
                        if (object.thread.length)
                            if (typeof object.thread === "string")
                                $util.base64.decode(object.thread, message.thread = $util.newBuffer($util.base64.length(object.thread)), 0);
                            else if (object.thread.length >= 0)
                                message.thread = object.thread;
                    if (object.threadPosition != null)
                        if ($Number(object.threadPosition) !== 0)
                            message.threadPosition = object.threadPosition >>> 0;
                    if (object.after) {
                        if (!$Array.isArray(object.after))
                            throw $TypeError(".tamga.envelope.v1.Header.after: array expected");
                        message.after = $Array(object.after.length);
                        for (let i = 0; i < object.after.length; ++i)
                            if (typeof object.after[i] === "string")
                                $util.base64.decode(object.after[i], message.after[i] = $util.newBuffer($util.base64.length(object.after[i])), 0);
                            else if (object.after[i].length >= 0)
                                message.after[i] = object.after[i];
                    }
                    if (object.operation != null)
                        if (typeof object.operation !== "string" || object.operation.length)
                            message.operation = $String(object.operation);
                    if (object.handOver != null) {
                        if (!$util.isObject(object.handOver))
                            throw $TypeError(".tamga.envelope.v1.Header.handOver: object expected");
                        message.handOver = $root.tamga.envelope.v1.HandOverWindow.fromObject(object.handOver, _depth + 1);
                    }
                    if (object.nationalWrap != null)
                        if (typeof object.nationalWrap !== "string" || object.nationalWrap.length)
                            message.nationalWrap = $String(object.nationalWrap);
                    if (object.attachments) {
                        if (!$Array.isArray(object.attachments))
                            throw $TypeError(".tamga.envelope.v1.Header.attachments: array expected");
                        message.attachments = $Array(object.attachments.length);
                        for (let i = 0; i < object.attachments.length; ++i) {
                            if (!$util.isObject(object.attachments[i]))
                                throw $TypeError(".tamga.envelope.v1.Header.attachments: object expected");
                            message.attachments[i] = $root.tamga.envelope.v1.AttachmentReference.fromObject(object.attachments[i], _depth + 1);
                        }
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a Header message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.envelope.v1.Header
                 * @static
                 * @param {tamga.envelope.v1.Header} message Header
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Header.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults) {
                        object.recipients = [];
                        object.after = [];
                        object.attachments = [];
                    }
                    if (options.defaults) {
                        object.suite = 0;
                        object.priority = options.enums === $String ? "PRIORITY_UNSPECIFIED" : 0;
                        if (options.bytes === $String)
                            object.region = "";
                        else {
                            object.region = [];
                            if (options.bytes !== $Array)
                                object.region = $util.newBuffer(object.region);
                        }
                        object.realm = options.enums === $String ? "REALM_UNSPECIFIED" : 0;
                        if (options.bytes === $String)
                            object.id = "";
                        else {
                            object.id = [];
                            if (options.bytes !== $Array)
                                object.id = $util.newBuffer(object.id);
                        }
                        object.sender = "";
                        if (options.bytes === $String)
                            object.signingKey = "";
                        else {
                            object.signingKey = [];
                            if (options.bytes !== $Array)
                                object.signingKey = $util.newBuffer(object.signingKey);
                        }
                        object.kind = options.enums === $String ? "KIND_UNSPECIFIED" : 0;
                        object.labels = null;
                        object.basis = null;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.createdMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.createdMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.expiresMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.expiresMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if (options.bytes === $String)
                            object.inReplyTo = "";
                        else {
                            object.inReplyTo = [];
                            if (options.bytes !== $Array)
                                object.inReplyTo = $util.newBuffer(object.inReplyTo);
                        }
                        if (options.bytes === $String)
                            object.thread = "";
                        else {
                            object.thread = [];
                            if (options.bytes !== $Array)
                                object.thread = $util.newBuffer(object.thread);
                        }
                        object.threadPosition = 0;
                        object.operation = "";
                        object.handOver = null;
                        object.nationalWrap = "";
                    }
                    if (message.suite != null && $Object.hasOwnProperty.call(message, "suite"))
                        object.suite = message.suite;
                    if (message.priority != null && $Object.hasOwnProperty.call(message, "priority"))
                        object.priority = options.enums === $String ? $root.tamga.envelope.v1.Priority[message.priority] === $undefined ? message.priority : $root.tamga.envelope.v1.Priority[message.priority] : message.priority;
                    if (message.region != null && $Object.hasOwnProperty.call(message, "region"))
                        object.region = options.bytes === $String ? $util.base64.encode(message.region, 0, message.region.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.region) : message.region;
                    if (message.realm != null && $Object.hasOwnProperty.call(message, "realm"))
                        object.realm = options.enums === $String ? $root.tamga.envelope.v1.Realm[message.realm] === $undefined ? message.realm : $root.tamga.envelope.v1.Realm[message.realm] : message.realm;
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        object.id = options.bytes === $String ? $util.base64.encode(message.id, 0, message.id.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.id) : message.id;
                    if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                        object.sender = message.sender;
                    if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey"))
                        object.signingKey = options.bytes === $String ? $util.base64.encode(message.signingKey, 0, message.signingKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signingKey) : message.signingKey;
                    if (message.recipients && message.recipients.length) {
                        object.recipients = $Array(message.recipients.length);
                        for (let j = 0; j < message.recipients.length; ++j)
                            object.recipients[j] = $root.tamga.envelope.v1.Recipient.toObject(message.recipients[j], options, _depth + 1);
                    }
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                        object.kind = options.enums === $String ? $root.tamga.envelope.v1.Kind[message.kind] === $undefined ? message.kind : $root.tamga.envelope.v1.Kind[message.kind] : message.kind;
                    if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
                        object.labels = $root.tamga.envelope.v1.Labels.toObject(message.labels, options, _depth + 1);
                    if (message.basis != null && $Object.hasOwnProperty.call(message, "basis"))
                        object.basis = $root.tamga.envelope.v1.ClaimedBasis.toObject(message.basis, options, _depth + 1);
                    if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.createdMs = typeof message.createdMs === "number" ? $BigInt(message.createdMs) : $util.Long.fromBits(message.createdMs.low >>> 0, message.createdMs.high >>> 0, true).toBigInt();
                        else if (typeof message.createdMs === "number")
                            object.createdMs = options.longs === $String ? $String(message.createdMs) : message.createdMs;
                        else
                            object.createdMs = options.longs === $String ? $util.Long.prototype.toString.call(message.createdMs) : options.longs === $Number ? new $util.LongBits(message.createdMs.low >>> 0, message.createdMs.high >>> 0).toNumber(true) : message.createdMs;
                    if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.expiresMs = typeof message.expiresMs === "number" ? $BigInt(message.expiresMs) : $util.Long.fromBits(message.expiresMs.low >>> 0, message.expiresMs.high >>> 0, true).toBigInt();
                        else if (typeof message.expiresMs === "number")
                            object.expiresMs = options.longs === $String ? $String(message.expiresMs) : message.expiresMs;
                        else
                            object.expiresMs = options.longs === $String ? $util.Long.prototype.toString.call(message.expiresMs) : options.longs === $Number ? new $util.LongBits(message.expiresMs.low >>> 0, message.expiresMs.high >>> 0).toNumber(true) : message.expiresMs;
                    if (message.inReplyTo != null && $Object.hasOwnProperty.call(message, "inReplyTo"))
                        object.inReplyTo = options.bytes === $String ? $util.base64.encode(message.inReplyTo, 0, message.inReplyTo.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.inReplyTo) : message.inReplyTo;
                    if (message.thread != null && $Object.hasOwnProperty.call(message, "thread"))
                        object.thread = options.bytes === $String ? $util.base64.encode(message.thread, 0, message.thread.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.thread) : message.thread;
                    if (message.threadPosition != null && $Object.hasOwnProperty.call(message, "threadPosition"))
                        object.threadPosition = message.threadPosition;
                    if (message.after && message.after.length) {
                        object.after = $Array(message.after.length);
                        for (let j = 0; j < message.after.length; ++j)
                            object.after[j] = options.bytes === $String ? $util.base64.encode(message.after[j], 0, message.after[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.after[j]) : message.after[j];
                    }
                    if (message.operation != null && $Object.hasOwnProperty.call(message, "operation"))
                        object.operation = message.operation;
                    if (message.handOver != null && $Object.hasOwnProperty.call(message, "handOver"))
                        object.handOver = $root.tamga.envelope.v1.HandOverWindow.toObject(message.handOver, options, _depth + 1);
                    if (message.nationalWrap != null && $Object.hasOwnProperty.call(message, "nationalWrap"))
                        object.nationalWrap = message.nationalWrap;
                    if (message.attachments && message.attachments.length) {
                        object.attachments = $Array(message.attachments.length);
                        for (let j = 0; j < message.attachments.length; ++j)
                            object.attachments[j] = $root.tamga.envelope.v1.AttachmentReference.toObject(message.attachments[j], options, _depth + 1);
                    }
                    return object;
                };

                /**
                 * Converts this Header to JSON.
                 * @function toJSON
                 * @memberof tamga.envelope.v1.Header
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Header.prototype.toJSON = function() {
                    return Header.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Header;
            })();

            /**
             * Kind enum.
             * @name tamga.envelope.v1.Kind
             * @enum {number}
             * @property {number} KIND_UNSPECIFIED=0 KIND_UNSPECIFIED value
             * @property {number} KIND_REQUEST=1 KIND_REQUEST value
             * @property {number} KIND_REPLY=2 KIND_REPLY value
             * @property {number} KIND_SPONTANEOUS=3 KIND_SPONTANEOUS value
             * @property {number} KIND_CLARIFICATION=4 KIND_CLARIFICATION value
             * @property {number} KIND_REFUSAL=5 KIND_REFUSAL value
             * @property {number} KIND_DELAY_NOTICE=6 KIND_DELAY_NOTICE value
             * @property {number} KIND_WARNING=7 KIND_WARNING value
             * @property {number} KIND_SEIZURE=8 KIND_SEIZURE value
             * @property {number} KIND_FEEDBACK=9 KIND_FEEDBACK value
             * @property {number} KIND_CONSENT_REQUEST=10 KIND_CONSENT_REQUEST value
             * @property {number} KIND_CONSENT_DECISION=11 KIND_CONSENT_DECISION value
             * @property {number} KIND_CD_REQUEST=12 KIND_CD_REQUEST value
             * @property {number} KIND_CD_DECISION=13 KIND_CD_DECISION value
             * @property {number} KIND_CD_HANDOVER=14 KIND_CD_HANDOVER value
             * @property {number} KIND_OPERATION_PLAN=15 KIND_OPERATION_PLAN value
             * @property {number} KIND_OPERATION_APPROVAL=16 KIND_OPERATION_APPROVAL value
             * @property {number} KIND_TASKING=17 KIND_TASKING value
             * @property {number} KIND_SITREP=18 KIND_SITREP value
             * @property {number} KIND_BULLETIN=19 KIND_BULLETIN value
             * @property {number} KIND_FINANCIAL_REQUEST=20 KIND_FINANCIAL_REQUEST value
             * @property {number} KIND_ASSET_REQUEST=21 KIND_ASSET_REQUEST value
             * @property {number} KIND_PRECURSOR_NOTICE=22 KIND_PRECURSOR_NOTICE value
             * @property {number} KIND_HIT_QUERY=23 KIND_HIT_QUERY value
             * @property {number} KIND_HIT_RESULT=24 KIND_HIT_RESULT value
             * @property {number} KIND_CORRECTION=25 KIND_CORRECTION value
             * @property {number} KIND_ERASURE_NOTICE=26 KIND_ERASURE_NOTICE value
             * @property {number} KIND_RECALL=27 KIND_RECALL value
             * @property {number} KIND_ADMIN=28 KIND_ADMIN value
             * @property {number} KIND_TEST=29 KIND_TEST value
             * @property {number} KIND_TALLY=30 KIND_TALLY value
             * @property {number} KIND_RECEIPT=31 KIND_RECEIPT value
             */
            v1.Kind = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "KIND_UNSPECIFIED"] = 0;
                values[valuesById[1] = "KIND_REQUEST"] = 1;
                values[valuesById[2] = "KIND_REPLY"] = 2;
                values[valuesById[3] = "KIND_SPONTANEOUS"] = 3;
                values[valuesById[4] = "KIND_CLARIFICATION"] = 4;
                values[valuesById[5] = "KIND_REFUSAL"] = 5;
                values[valuesById[6] = "KIND_DELAY_NOTICE"] = 6;
                values[valuesById[7] = "KIND_WARNING"] = 7;
                values[valuesById[8] = "KIND_SEIZURE"] = 8;
                values[valuesById[9] = "KIND_FEEDBACK"] = 9;
                values[valuesById[10] = "KIND_CONSENT_REQUEST"] = 10;
                values[valuesById[11] = "KIND_CONSENT_DECISION"] = 11;
                values[valuesById[12] = "KIND_CD_REQUEST"] = 12;
                values[valuesById[13] = "KIND_CD_DECISION"] = 13;
                values[valuesById[14] = "KIND_CD_HANDOVER"] = 14;
                values[valuesById[15] = "KIND_OPERATION_PLAN"] = 15;
                values[valuesById[16] = "KIND_OPERATION_APPROVAL"] = 16;
                values[valuesById[17] = "KIND_TASKING"] = 17;
                values[valuesById[18] = "KIND_SITREP"] = 18;
                values[valuesById[19] = "KIND_BULLETIN"] = 19;
                values[valuesById[20] = "KIND_FINANCIAL_REQUEST"] = 20;
                values[valuesById[21] = "KIND_ASSET_REQUEST"] = 21;
                values[valuesById[22] = "KIND_PRECURSOR_NOTICE"] = 22;
                values[valuesById[23] = "KIND_HIT_QUERY"] = 23;
                values[valuesById[24] = "KIND_HIT_RESULT"] = 24;
                values[valuesById[25] = "KIND_CORRECTION"] = 25;
                values[valuesById[26] = "KIND_ERASURE_NOTICE"] = 26;
                values[valuesById[27] = "KIND_RECALL"] = 27;
                values[valuesById[28] = "KIND_ADMIN"] = 28;
                values[valuesById[29] = "KIND_TEST"] = 29;
                values[valuesById[30] = "KIND_TALLY"] = 30;
                values[valuesById[31] = "KIND_RECEIPT"] = 31;
                return values;
            })();

            /**
             * Priority enum.
             * @name tamga.envelope.v1.Priority
             * @enum {number}
             * @property {number} PRIORITY_UNSPECIFIED=0 PRIORITY_UNSPECIFIED value
             * @property {number} PRIORITY_ROUTINE=1 PRIORITY_ROUTINE value
             * @property {number} PRIORITY_URGENT=2 PRIORITY_URGENT value
             * @property {number} PRIORITY_FLASH=3 PRIORITY_FLASH value
             */
            v1.Priority = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "PRIORITY_UNSPECIFIED"] = 0;
                values[valuesById[1] = "PRIORITY_ROUTINE"] = 1;
                values[valuesById[2] = "PRIORITY_URGENT"] = 2;
                values[valuesById[3] = "PRIORITY_FLASH"] = 3;
                return values;
            })();

            /**
             * UrgencyGround enum.
             * @name tamga.envelope.v1.UrgencyGround
             * @enum {number}
             * @property {number} URGENCY_GROUND_UNSPECIFIED=0 URGENCY_GROUND_UNSPECIFIED value
             * @property {number} URGENCY_GROUND_THREAT_TO_LIFE=1 URGENCY_GROUND_THREAT_TO_LIFE value
             * @property {number} URGENCY_GROUND_PUBLIC_SECURITY=2 URGENCY_GROUND_PUBLIC_SECURITY value
             * @property {number} URGENCY_GROUND_CUSTODY_DECISION=3 URGENCY_GROUND_CUSTODY_DECISION value
             * @property {number} URGENCY_GROUND_LOSS_OF_RELEVANCE=4 URGENCY_GROUND_LOSS_OF_RELEVANCE value
             */
            v1.UrgencyGround = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "URGENCY_GROUND_UNSPECIFIED"] = 0;
                values[valuesById[1] = "URGENCY_GROUND_THREAT_TO_LIFE"] = 1;
                values[valuesById[2] = "URGENCY_GROUND_PUBLIC_SECURITY"] = 2;
                values[valuesById[3] = "URGENCY_GROUND_CUSTODY_DECISION"] = 3;
                values[valuesById[4] = "URGENCY_GROUND_LOSS_OF_RELEVANCE"] = 4;
                return values;
            })();

            /**
             * Handling enum.
             * @name tamga.envelope.v1.Handling
             * @enum {number}
             * @property {number} HANDLING_UNSPECIFIED=0 HANDLING_UNSPECIFIED value
             * @property {number} HANDLING_H0=1 HANDLING_H0 value
             * @property {number} HANDLING_H1=2 HANDLING_H1 value
             * @property {number} HANDLING_H2=3 HANDLING_H2 value
             * @property {number} HANDLING_H3=4 HANDLING_H3 value
             */
            v1.Handling = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "HANDLING_UNSPECIFIED"] = 0;
                values[valuesById[1] = "HANDLING_H0"] = 1;
                values[valuesById[2] = "HANDLING_H1"] = 2;
                values[valuesById[3] = "HANDLING_H2"] = 3;
                values[valuesById[4] = "HANDLING_H3"] = 4;
                return values;
            })();

            /**
             * EvaluationScheme enum.
             * @name tamga.envelope.v1.EvaluationScheme
             * @enum {number}
             * @property {number} EVALUATION_SCHEME_UNSPECIFIED=0 EVALUATION_SCHEME_UNSPECIFIED value
             * @property {number} EVALUATION_SCHEME_FOUR_BY_FOUR=1 EVALUATION_SCHEME_FOUR_BY_FOUR value
             * @property {number} EVALUATION_SCHEME_ADMIRALTY=2 EVALUATION_SCHEME_ADMIRALTY value
             * @property {number} EVALUATION_SCHEME_THREE_BY_FIVE_BY_TWO=3 EVALUATION_SCHEME_THREE_BY_FIVE_BY_TWO value
             */
            v1.EvaluationScheme = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "EVALUATION_SCHEME_UNSPECIFIED"] = 0;
                values[valuesById[1] = "EVALUATION_SCHEME_FOUR_BY_FOUR"] = 1;
                values[valuesById[2] = "EVALUATION_SCHEME_ADMIRALTY"] = 2;
                values[valuesById[3] = "EVALUATION_SCHEME_THREE_BY_FIVE_BY_TWO"] = 3;
                return values;
            })();

            /**
             * MarkingLevel enum.
             * @name tamga.envelope.v1.MarkingLevel
             * @enum {number}
             * @property {number} MARKING_LEVEL_UNSPECIFIED=0 MARKING_LEVEL_UNSPECIFIED value
             * @property {number} MARKING_LEVEL_OPEN=1 MARKING_LEVEL_OPEN value
             * @property {number} MARKING_LEVEL_OFFICIAL_USE=2 MARKING_LEVEL_OFFICIAL_USE value
             * @property {number} MARKING_LEVEL_CONFIDENTIAL=3 MARKING_LEVEL_CONFIDENTIAL value
             * @property {number} MARKING_LEVEL_SECRET=4 MARKING_LEVEL_SECRET value
             * @property {number} MARKING_LEVEL_TOP_SECRET=5 MARKING_LEVEL_TOP_SECRET value
             */
            v1.MarkingLevel = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "MARKING_LEVEL_UNSPECIFIED"] = 0;
                values[valuesById[1] = "MARKING_LEVEL_OPEN"] = 1;
                values[valuesById[2] = "MARKING_LEVEL_OFFICIAL_USE"] = 2;
                values[valuesById[3] = "MARKING_LEVEL_CONFIDENTIAL"] = 3;
                values[valuesById[4] = "MARKING_LEVEL_SECRET"] = 4;
                values[valuesById[5] = "MARKING_LEVEL_TOP_SECRET"] = 5;
                return values;
            })();

            /**
             * Tlp enum.
             * @name tamga.envelope.v1.Tlp
             * @enum {number}
             * @property {number} TLP_UNSPECIFIED=0 TLP_UNSPECIFIED value
             * @property {number} TLP_CLEAR=1 TLP_CLEAR value
             * @property {number} TLP_GREEN=2 TLP_GREEN value
             * @property {number} TLP_AMBER=3 TLP_AMBER value
             * @property {number} TLP_AMBER_STRICT=4 TLP_AMBER_STRICT value
             * @property {number} TLP_RED=5 TLP_RED value
             */
            v1.Tlp = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "TLP_UNSPECIFIED"] = 0;
                values[valuesById[1] = "TLP_CLEAR"] = 1;
                values[valuesById[2] = "TLP_GREEN"] = 2;
                values[valuesById[3] = "TLP_AMBER"] = 3;
                values[valuesById[4] = "TLP_AMBER_STRICT"] = 4;
                values[valuesById[5] = "TLP_RED"] = 5;
                return values;
            })();

            /**
             * Pap enum.
             * @name tamga.envelope.v1.Pap
             * @enum {number}
             * @property {number} PAP_UNSPECIFIED=0 PAP_UNSPECIFIED value
             * @property {number} PAP_CLEAR=1 PAP_CLEAR value
             * @property {number} PAP_GREEN=2 PAP_GREEN value
             * @property {number} PAP_AMBER=3 PAP_AMBER value
             * @property {number} PAP_RED=4 PAP_RED value
             */
            v1.Pap = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "PAP_UNSPECIFIED"] = 0;
                values[valuesById[1] = "PAP_CLEAR"] = 1;
                values[valuesById[2] = "PAP_GREEN"] = 2;
                values[valuesById[3] = "PAP_AMBER"] = 3;
                values[valuesById[4] = "PAP_RED"] = 4;
                return values;
            })();

            /**
             * CrimeArea enum.
             * @name tamga.envelope.v1.CrimeArea
             * @enum {number}
             * @property {number} CRIME_AREA_UNSPECIFIED=0 CRIME_AREA_UNSPECIFIED value
             * @property {number} CRIME_AREA_DRUGS=1 CRIME_AREA_DRUGS value
             * @property {number} CRIME_AREA_PSYCHOTROPICS=2 CRIME_AREA_PSYCHOTROPICS value
             * @property {number} CRIME_AREA_PRECURSORS=3 CRIME_AREA_PRECURSORS value
             * @property {number} CRIME_AREA_LAUNDERING=4 CRIME_AREA_LAUNDERING value
             * @property {number} CRIME_AREA_TERRORISM_EXTREMISM=5 CRIME_AREA_TERRORISM_EXTREMISM value
             * @property {number} CRIME_AREA_WEAPONS=6 CRIME_AREA_WEAPONS value
             * @property {number} CRIME_AREA_HUMAN_TRAFFICKING=7 CRIME_AREA_HUMAN_TRAFFICKING value
             * @property {number} CRIME_AREA_ILLEGAL_MIGRATION=8 CRIME_AREA_ILLEGAL_MIGRATION value
             * @property {number} CRIME_AREA_CYBERCRIME=9 CRIME_AREA_CYBERCRIME value
             * @property {number} CRIME_AREA_CORRUPTION=10 CRIME_AREA_CORRUPTION value
             * @property {number} CRIME_AREA_SMUGGLING=11 CRIME_AREA_SMUGGLING value
             */
            v1.CrimeArea = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "CRIME_AREA_UNSPECIFIED"] = 0;
                values[valuesById[1] = "CRIME_AREA_DRUGS"] = 1;
                values[valuesById[2] = "CRIME_AREA_PSYCHOTROPICS"] = 2;
                values[valuesById[3] = "CRIME_AREA_PRECURSORS"] = 3;
                values[valuesById[4] = "CRIME_AREA_LAUNDERING"] = 4;
                values[valuesById[5] = "CRIME_AREA_TERRORISM_EXTREMISM"] = 5;
                values[valuesById[6] = "CRIME_AREA_WEAPONS"] = 6;
                values[valuesById[7] = "CRIME_AREA_HUMAN_TRAFFICKING"] = 7;
                values[valuesById[8] = "CRIME_AREA_ILLEGAL_MIGRATION"] = 8;
                values[valuesById[9] = "CRIME_AREA_CYBERCRIME"] = 9;
                values[valuesById[10] = "CRIME_AREA_CORRUPTION"] = 10;
                values[valuesById[11] = "CRIME_AREA_SMUGGLING"] = 11;
                return values;
            })();

            /**
             * Purpose enum.
             * @name tamga.envelope.v1.Purpose
             * @enum {number}
             * @property {number} PURPOSE_UNSPECIFIED=0 PURPOSE_UNSPECIFIED value
             * @property {number} PURPOSE_PREVENTION=1 PURPOSE_PREVENTION value
             * @property {number} PURPOSE_INVESTIGATION=2 PURPOSE_INVESTIGATION value
             * @property {number} PURPOSE_PROSECUTION=3 PURPOSE_PROSECUTION value
             * @property {number} PURPOSE_JOINT_OPERATION=4 PURPOSE_JOINT_OPERATION value
             * @property {number} PURPOSE_ANALYSIS=5 PURPOSE_ANALYSIS value
             * @property {number} PURPOSE_ADMINISTRATION=6 PURPOSE_ADMINISTRATION value
             */
            v1.Purpose = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "PURPOSE_UNSPECIFIED"] = 0;
                values[valuesById[1] = "PURPOSE_PREVENTION"] = 1;
                values[valuesById[2] = "PURPOSE_INVESTIGATION"] = 2;
                values[valuesById[3] = "PURPOSE_PROSECUTION"] = 3;
                values[valuesById[4] = "PURPOSE_JOINT_OPERATION"] = 4;
                values[valuesById[5] = "PURPOSE_ANALYSIS"] = 5;
                values[valuesById[6] = "PURPOSE_ADMINISTRATION"] = 6;
                return values;
            })();

            /**
             * PersonalData enum.
             * @name tamga.envelope.v1.PersonalData
             * @enum {number}
             * @property {number} PERSONAL_DATA_UNSPECIFIED=0 PERSONAL_DATA_UNSPECIFIED value
             * @property {number} PERSONAL_DATA_NONE=1 PERSONAL_DATA_NONE value
             * @property {number} PERSONAL_DATA_IDENTIFICATION=2 PERSONAL_DATA_IDENTIFICATION value
             * @property {number} PERSONAL_DATA_SPECIAL_CATEGORIES=3 PERSONAL_DATA_SPECIAL_CATEGORIES value
             */
            v1.PersonalData = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "PERSONAL_DATA_UNSPECIFIED"] = 0;
                values[valuesById[1] = "PERSONAL_DATA_NONE"] = 1;
                values[valuesById[2] = "PERSONAL_DATA_IDENTIFICATION"] = 2;
                values[valuesById[3] = "PERSONAL_DATA_SPECIAL_CATEGORIES"] = 3;
                return values;
            })();

            /**
             * PersonRole enum.
             * @name tamga.envelope.v1.PersonRole
             * @enum {number}
             * @property {number} PERSON_ROLE_UNSPECIFIED=0 PERSON_ROLE_UNSPECIFIED value
             * @property {number} PERSON_ROLE_SUSPECT=1 PERSON_ROLE_SUSPECT value
             * @property {number} PERSON_ROLE_CONVICTED=2 PERSON_ROLE_CONVICTED value
             * @property {number} PERSON_ROLE_VICTIM=3 PERSON_ROLE_VICTIM value
             * @property {number} PERSON_ROLE_WITNESS=4 PERSON_ROLE_WITNESS value
             * @property {number} PERSON_ROLE_CONTACT=5 PERSON_ROLE_CONTACT value
             */
            v1.PersonRole = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "PERSON_ROLE_UNSPECIFIED"] = 0;
                values[valuesById[1] = "PERSON_ROLE_SUSPECT"] = 1;
                values[valuesById[2] = "PERSON_ROLE_CONVICTED"] = 2;
                values[valuesById[3] = "PERSON_ROLE_VICTIM"] = 3;
                values[valuesById[4] = "PERSON_ROLE_WITNESS"] = 4;
                values[valuesById[5] = "PERSON_ROLE_CONTACT"] = 5;
                return values;
            })();

            v1.Evaluation = (function() {

                /**
                 * Properties of an Evaluation.
                 * @typedef {Object} tamga.envelope.v1.Evaluation.$Properties
                 * @property {tamga.envelope.v1.EvaluationScheme} [scheme] Evaluation scheme
                 * @property {string} [code] Evaluation code
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Evaluation.
                 * @memberof tamga.envelope.v1
                 * @interface IEvaluation
                 * @augments tamga.envelope.v1.Evaluation.$Properties
                 * @deprecated Use tamga.envelope.v1.Evaluation.$Properties instead.
                 */

                /**
                 * Shape of an Evaluation.
                 * @typedef {tamga.envelope.v1.Evaluation.$Properties} tamga.envelope.v1.Evaluation.$Shape
                 */

                /**
                 * Constructs a new Evaluation.
                 * @memberof tamga.envelope.v1
                 * @classdesc Represents an Evaluation.
                 * @constructor
                 * @param {tamga.envelope.v1.Evaluation.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Evaluation = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Evaluation scheme.
                 * @member {tamga.envelope.v1.EvaluationScheme} scheme
                 * @memberof tamga.envelope.v1.Evaluation
                 * @instance
                 */
                Evaluation.prototype.scheme = 0;

                /**
                 * Evaluation code.
                 * @member {string} code
                 * @memberof tamga.envelope.v1.Evaluation
                 * @instance
                 */
                Evaluation.prototype.code = "";

                /**
                 * Creates a new Evaluation instance using the specified properties.
                 * @function create
                 * @memberof tamga.envelope.v1.Evaluation
                 * @static
                 * @param {tamga.envelope.v1.Evaluation.$Properties=} [properties] Properties to set
                 * @returns {tamga.envelope.v1.Evaluation} Evaluation instance
                 * @type {{
                 *   (properties: tamga.envelope.v1.Evaluation.$Shape): tamga.envelope.v1.Evaluation & tamga.envelope.v1.Evaluation.$Shape;
                 *   (properties?: tamga.envelope.v1.Evaluation.$Properties): tamga.envelope.v1.Evaluation;
                 * }}
                 */
                Evaluation.create = function(properties) {
                    return new Evaluation(properties);
                };

                /**
                 * Encodes the specified Evaluation message. Does not implicitly {@link tamga.envelope.v1.Evaluation.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.envelope.v1.Evaluation
                 * @static
                 * @param {tamga.envelope.v1.Evaluation.$Properties} message Evaluation message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Evaluation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.scheme != null && $Object.hasOwnProperty.call(message, "scheme") && message.scheme !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.scheme);
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.code);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Evaluation message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.envelope.v1.Evaluation
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.Evaluation & tamga.envelope.v1.Evaluation.$Shape} Evaluation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Evaluation.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.envelope.v1.Evaluation();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.scheme = value;
                                else
                                    delete message.scheme;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies an Evaluation message.
                 * @function verify
                 * @memberof tamga.envelope.v1.Evaluation
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Evaluation.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.scheme != null && $Object.hasOwnProperty.call(message, "scheme"))
                        if (typeof message.scheme !== "number" || (message.scheme | 0) !== message.scheme)
                            return "scheme: enum value expected";
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                        if (!$util.isString(message.code))
                            return "code: string expected";
                    return null;
                };

                /**
                 * Creates an Evaluation message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.envelope.v1.Evaluation
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.envelope.v1.Evaluation} Evaluation
                 */
                Evaluation.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.envelope.v1.Evaluation)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.envelope.v1.Evaluation: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.envelope.v1.Evaluation();
                    if (object.scheme !== 0 && (typeof object.scheme !== "string" || $root.tamga.envelope.v1.EvaluationScheme[object.scheme] !== 0))
                        switch (object.scheme) {
                        case "EVALUATION_SCHEME_UNSPECIFIED":
                        case 0:
                            message.scheme = 0;
                            break;
                        case "EVALUATION_SCHEME_FOUR_BY_FOUR":
                        case 1:
                            message.scheme = 1;
                            break;
                        case "EVALUATION_SCHEME_ADMIRALTY":
                        case 2:
                            message.scheme = 2;
                            break;
                        case "EVALUATION_SCHEME_THREE_BY_FIVE_BY_TWO":
                        case 3:
                            message.scheme = 3;
                            break;
                        default:
                            if (typeof object.scheme === "number" && (object.scheme | 0) === object.scheme)
                                message.scheme = object.scheme;
                        }
                    if (object.code != null)
                        if (typeof object.code !== "string" || object.code.length)
                            message.code = $String(object.code);
                    return message;
                };

                /**
                 * Creates a plain object from an Evaluation message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.envelope.v1.Evaluation
                 * @static
                 * @param {tamga.envelope.v1.Evaluation} message Evaluation
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Evaluation.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.scheme = options.enums === $String ? "EVALUATION_SCHEME_UNSPECIFIED" : 0;
                        object.code = "";
                    }
                    if (message.scheme != null && $Object.hasOwnProperty.call(message, "scheme"))
                        object.scheme = options.enums === $String ? $root.tamga.envelope.v1.EvaluationScheme[message.scheme] === $undefined ? message.scheme : $root.tamga.envelope.v1.EvaluationScheme[message.scheme] : message.scheme;
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                        object.code = message.code;
                    return object;
                };

                /**
                 * Converts this Evaluation to JSON.
                 * @function toJSON
                 * @memberof tamga.envelope.v1.Evaluation
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Evaluation.prototype.toJSON = function() {
                    return Evaluation.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Evaluation;
            })();

            v1.Marking = (function() {

                /**
                 * Properties of a Marking.
                 * @typedef {Object} tamga.envelope.v1.Marking.$Properties
                 * @property {string} [text] Marking text
                 * @property {tamga.envelope.v1.MarkingLevel} [level] Marking level
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Marking.
                 * @memberof tamga.envelope.v1
                 * @interface IMarking
                 * @augments tamga.envelope.v1.Marking.$Properties
                 * @deprecated Use tamga.envelope.v1.Marking.$Properties instead.
                 */

                /**
                 * Shape of a Marking.
                 * @typedef {tamga.envelope.v1.Marking.$Properties} tamga.envelope.v1.Marking.$Shape
                 */

                /**
                 * Constructs a new Marking.
                 * @memberof tamga.envelope.v1
                 * @classdesc Represents a Marking.
                 * @constructor
                 * @param {tamga.envelope.v1.Marking.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Marking = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Marking text.
                 * @member {string} text
                 * @memberof tamga.envelope.v1.Marking
                 * @instance
                 */
                Marking.prototype.text = "";

                /**
                 * Marking level.
                 * @member {tamga.envelope.v1.MarkingLevel} level
                 * @memberof tamga.envelope.v1.Marking
                 * @instance
                 */
                Marking.prototype.level = 0;

                /**
                 * Creates a new Marking instance using the specified properties.
                 * @function create
                 * @memberof tamga.envelope.v1.Marking
                 * @static
                 * @param {tamga.envelope.v1.Marking.$Properties=} [properties] Properties to set
                 * @returns {tamga.envelope.v1.Marking} Marking instance
                 * @type {{
                 *   (properties: tamga.envelope.v1.Marking.$Shape): tamga.envelope.v1.Marking & tamga.envelope.v1.Marking.$Shape;
                 *   (properties?: tamga.envelope.v1.Marking.$Properties): tamga.envelope.v1.Marking;
                 * }}
                 */
                Marking.create = function(properties) {
                    return new Marking(properties);
                };

                /**
                 * Encodes the specified Marking message. Does not implicitly {@link tamga.envelope.v1.Marking.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.envelope.v1.Marking
                 * @static
                 * @param {tamga.envelope.v1.Marking.$Properties} message Marking message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Marking.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.text);
                    if (message.level != null && $Object.hasOwnProperty.call(message, "level") && message.level !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.level);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Marking message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.envelope.v1.Marking
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.Marking & tamga.envelope.v1.Marking.$Shape} Marking
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Marking.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.envelope.v1.Marking();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.text = value;
                                else
                                    delete message.text;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.level = value;
                                else
                                    delete message.level;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a Marking message.
                 * @function verify
                 * @memberof tamga.envelope.v1.Marking
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Marking.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                        if (!$util.isString(message.text))
                            return "text: string expected";
                    if (message.level != null && $Object.hasOwnProperty.call(message, "level"))
                        if (typeof message.level !== "number" || (message.level | 0) !== message.level)
                            return "level: enum value expected";
                    return null;
                };

                /**
                 * Creates a Marking message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.envelope.v1.Marking
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.envelope.v1.Marking} Marking
                 */
                Marking.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.envelope.v1.Marking)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.envelope.v1.Marking: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.envelope.v1.Marking();
                    if (object.text != null)
                        if (typeof object.text !== "string" || object.text.length)
                            message.text = $String(object.text);
                    if (object.level !== 0 && (typeof object.level !== "string" || $root.tamga.envelope.v1.MarkingLevel[object.level] !== 0))
                        switch (object.level) {
                        case "MARKING_LEVEL_UNSPECIFIED":
                        case 0:
                            message.level = 0;
                            break;
                        case "MARKING_LEVEL_OPEN":
                        case 1:
                            message.level = 1;
                            break;
                        case "MARKING_LEVEL_OFFICIAL_USE":
                        case 2:
                            message.level = 2;
                            break;
                        case "MARKING_LEVEL_CONFIDENTIAL":
                        case 3:
                            message.level = 3;
                            break;
                        case "MARKING_LEVEL_SECRET":
                        case 4:
                            message.level = 4;
                            break;
                        case "MARKING_LEVEL_TOP_SECRET":
                        case 5:
                            message.level = 5;
                            break;
                        default:
                            if (typeof object.level === "number" && (object.level | 0) === object.level)
                                message.level = object.level;
                        }
                    return message;
                };

                /**
                 * Creates a plain object from a Marking message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.envelope.v1.Marking
                 * @static
                 * @param {tamga.envelope.v1.Marking} message Marking
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Marking.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.text = "";
                        object.level = options.enums === $String ? "MARKING_LEVEL_UNSPECIFIED" : 0;
                    }
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                        object.text = message.text;
                    if (message.level != null && $Object.hasOwnProperty.call(message, "level"))
                        object.level = options.enums === $String ? $root.tamga.envelope.v1.MarkingLevel[message.level] === $undefined ? message.level : $root.tamga.envelope.v1.MarkingLevel[message.level] : message.level;
                    return object;
                };

                /**
                 * Converts this Marking to JSON.
                 * @function toJSON
                 * @memberof tamga.envelope.v1.Marking
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Marking.prototype.toJSON = function() {
                    return Marking.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Marking;
            })();

            v1.Labels = (function() {

                /**
                 * Properties of a Labels.
                 * @typedef {Object} tamga.envelope.v1.Labels.$Properties
                 * @property {tamga.envelope.v1.Priority} [urgency] Labels urgency
                 * @property {tamga.envelope.v1.UrgencyGround} [urgencyGround] Labels urgencyGround
                 * @property {Array.<tamga.envelope.v1.Handling>} [handling] Labels handling
                 * @property {tamga.envelope.v1.Evaluation.$Properties} [evaluation] Labels evaluation
                 * @property {tamga.envelope.v1.Marking.$Properties} [marking] Labels marking
                 * @property {tamga.envelope.v1.Tlp} [tlp] Labels tlp
                 * @property {tamga.envelope.v1.Pap} [pap] Labels pap
                 * @property {Array.<tamga.envelope.v1.CrimeArea>} [crimeAreas] Labels crimeAreas
                 * @property {tamga.envelope.v1.Purpose} [purpose] Labels purpose
                 * @property {tamga.envelope.v1.PersonalData} [personalData] Labels personalData
                 * @property {Array.<tamga.envelope.v1.PersonRole>} [personRoles] Labels personRoles
                 * @property {Array.<string>} [languages] Labels languages
                 * @property {boolean} [attachments] Labels attachments
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Labels.
                 * @memberof tamga.envelope.v1
                 * @interface ILabels
                 * @augments tamga.envelope.v1.Labels.$Properties
                 * @deprecated Use tamga.envelope.v1.Labels.$Properties instead.
                 */

                /**
                 * Shape of a Labels.
                 * @typedef {tamga.envelope.v1.Labels.$Properties} tamga.envelope.v1.Labels.$Shape
                 */

                /**
                 * Constructs a new Labels.
                 * @memberof tamga.envelope.v1
                 * @classdesc Represents a Labels.
                 * @constructor
                 * @param {tamga.envelope.v1.Labels.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Labels = function (properties) {
                    this.handling = [];
                    this.crimeAreas = [];
                    this.personRoles = [];
                    this.languages = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Labels urgency.
                 * @member {tamga.envelope.v1.Priority} urgency
                 * @memberof tamga.envelope.v1.Labels
                 * @instance
                 */
                Labels.prototype.urgency = 0;

                /**
                 * Labels urgencyGround.
                 * @member {tamga.envelope.v1.UrgencyGround} urgencyGround
                 * @memberof tamga.envelope.v1.Labels
                 * @instance
                 */
                Labels.prototype.urgencyGround = 0;

                /**
                 * Labels handling.
                 * @member {Array.<tamga.envelope.v1.Handling>} handling
                 * @memberof tamga.envelope.v1.Labels
                 * @instance
                 */
                Labels.prototype.handling = $util.emptyArray;

                /**
                 * Labels evaluation.
                 * @member {tamga.envelope.v1.Evaluation} evaluation
                 * @memberof tamga.envelope.v1.Labels
                 * @instance
                 */
                Labels.prototype.evaluation = null;

                /**
                 * Labels marking.
                 * @member {tamga.envelope.v1.Marking} marking
                 * @memberof tamga.envelope.v1.Labels
                 * @instance
                 */
                Labels.prototype.marking = null;

                /**
                 * Labels tlp.
                 * @member {tamga.envelope.v1.Tlp} tlp
                 * @memberof tamga.envelope.v1.Labels
                 * @instance
                 */
                Labels.prototype.tlp = 0;

                /**
                 * Labels pap.
                 * @member {tamga.envelope.v1.Pap} pap
                 * @memberof tamga.envelope.v1.Labels
                 * @instance
                 */
                Labels.prototype.pap = 0;

                /**
                 * Labels crimeAreas.
                 * @member {Array.<tamga.envelope.v1.CrimeArea>} crimeAreas
                 * @memberof tamga.envelope.v1.Labels
                 * @instance
                 */
                Labels.prototype.crimeAreas = $util.emptyArray;

                /**
                 * Labels purpose.
                 * @member {tamga.envelope.v1.Purpose} purpose
                 * @memberof tamga.envelope.v1.Labels
                 * @instance
                 */
                Labels.prototype.purpose = 0;

                /**
                 * Labels personalData.
                 * @member {tamga.envelope.v1.PersonalData} personalData
                 * @memberof tamga.envelope.v1.Labels
                 * @instance
                 */
                Labels.prototype.personalData = 0;

                /**
                 * Labels personRoles.
                 * @member {Array.<tamga.envelope.v1.PersonRole>} personRoles
                 * @memberof tamga.envelope.v1.Labels
                 * @instance
                 */
                Labels.prototype.personRoles = $util.emptyArray;

                /**
                 * Labels languages.
                 * @member {Array.<string>} languages
                 * @memberof tamga.envelope.v1.Labels
                 * @instance
                 */
                Labels.prototype.languages = $util.emptyArray;

                /**
                 * Labels attachments.
                 * @member {boolean} attachments
                 * @memberof tamga.envelope.v1.Labels
                 * @instance
                 */
                Labels.prototype.attachments = false;

                /**
                 * Creates a new Labels instance using the specified properties.
                 * @function create
                 * @memberof tamga.envelope.v1.Labels
                 * @static
                 * @param {tamga.envelope.v1.Labels.$Properties=} [properties] Properties to set
                 * @returns {tamga.envelope.v1.Labels} Labels instance
                 * @type {{
                 *   (properties: tamga.envelope.v1.Labels.$Shape): tamga.envelope.v1.Labels & tamga.envelope.v1.Labels.$Shape;
                 *   (properties?: tamga.envelope.v1.Labels.$Properties): tamga.envelope.v1.Labels;
                 * }}
                 */
                Labels.create = function(properties) {
                    return new Labels(properties);
                };

                /**
                 * Encodes the specified Labels message. Does not implicitly {@link tamga.envelope.v1.Labels.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.envelope.v1.Labels
                 * @static
                 * @param {tamga.envelope.v1.Labels.$Properties} message Labels message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Labels.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.urgency != null && $Object.hasOwnProperty.call(message, "urgency") && message.urgency !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.urgency);
                    if (message.urgencyGround != null && $Object.hasOwnProperty.call(message, "urgencyGround") && message.urgencyGround !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.urgencyGround);
                    if (message.handling != null && message.handling.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).int32s(message.handling);
                    if (message.evaluation != null && $Object.hasOwnProperty.call(message, "evaluation"))
                        $root.tamga.envelope.v1.Evaluation.encode(message.evaluation, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.marking != null && $Object.hasOwnProperty.call(message, "marking"))
                        $root.tamga.envelope.v1.Marking.encode(message.marking, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.tlp != null && $Object.hasOwnProperty.call(message, "tlp") && message.tlp !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).int32(message.tlp);
                    if (message.pap != null && $Object.hasOwnProperty.call(message, "pap") && message.pap !== 0)
                        writer.uint32(/* id 7, wireType 0 =*/56).int32(message.pap);
                    if (message.crimeAreas != null && message.crimeAreas.length)
                        writer.uint32(/* id 8, wireType 2 =*/66).int32s(message.crimeAreas);
                    if (message.purpose != null && $Object.hasOwnProperty.call(message, "purpose") && message.purpose !== 0)
                        writer.uint32(/* id 9, wireType 0 =*/72).int32(message.purpose);
                    if (message.personalData != null && $Object.hasOwnProperty.call(message, "personalData") && message.personalData !== 0)
                        writer.uint32(/* id 10, wireType 0 =*/80).int32(message.personalData);
                    if (message.personRoles != null && message.personRoles.length)
                        writer.uint32(/* id 11, wireType 2 =*/90).int32s(message.personRoles);
                    if (message.languages != null && message.languages.length)
                        for (let i = 0; i < message.languages.length; ++i)
                            writer.uint32(/* id 12, wireType 2 =*/98).string(message.languages[i]);
                    if (message.attachments != null && $Object.hasOwnProperty.call(message, "attachments") && message.attachments !== false)
                        writer.uint32(/* id 13, wireType 0 =*/104).bool(message.attachments);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Labels message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.envelope.v1.Labels
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.Labels & tamga.envelope.v1.Labels.$Shape} Labels
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Labels.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.envelope.v1.Labels();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.urgency = value;
                                else
                                    delete message.urgency;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.urgencyGround = value;
                                else
                                    delete message.urgencyGround;
                                continue;
                            }
                        case 3: {
                                if (wireType === 2) {
                                    if (!(message.handling && message.handling.length))
                                        message.handling = [];
                                    reader.int32s(message.handling);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.handling && message.handling.length))
                                    message.handling = [];
                                message.handling.push(reader.int32());
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.evaluation = $root.tamga.envelope.v1.Evaluation.decode(reader, reader.size(), $undefined, _depth + 1, message.evaluation);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.marking = $root.tamga.envelope.v1.Marking.decode(reader, reader.size(), $undefined, _depth + 1, message.marking);
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.tlp = value;
                                else
                                    delete message.tlp;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.pap = value;
                                else
                                    delete message.pap;
                                continue;
                            }
                        case 8: {
                                if (wireType === 2) {
                                    if (!(message.crimeAreas && message.crimeAreas.length))
                                        message.crimeAreas = [];
                                    reader.int32s(message.crimeAreas);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.crimeAreas && message.crimeAreas.length))
                                    message.crimeAreas = [];
                                message.crimeAreas.push(reader.int32());
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.purpose = value;
                                else
                                    delete message.purpose;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.personalData = value;
                                else
                                    delete message.personalData;
                                continue;
                            }
                        case 11: {
                                if (wireType === 2) {
                                    if (!(message.personRoles && message.personRoles.length))
                                        message.personRoles = [];
                                    reader.int32s(message.personRoles);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.personRoles && message.personRoles.length))
                                    message.personRoles = [];
                                message.personRoles.push(reader.int32());
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.languages && message.languages.length))
                                    message.languages = [];
                                message.languages.push(reader.stringVerify());
                                continue;
                            }
                        case 13: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.attachments = value;
                                else
                                    delete message.attachments;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a Labels message.
                 * @function verify
                 * @memberof tamga.envelope.v1.Labels
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Labels.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.urgency != null && $Object.hasOwnProperty.call(message, "urgency"))
                        if (typeof message.urgency !== "number" || (message.urgency | 0) !== message.urgency)
                            return "urgency: enum value expected";
                    if (message.urgencyGround != null && $Object.hasOwnProperty.call(message, "urgencyGround"))
                        if (typeof message.urgencyGround !== "number" || (message.urgencyGround | 0) !== message.urgencyGround)
                            return "urgencyGround: enum value expected";
                    if (message.handling != null && $Object.hasOwnProperty.call(message, "handling")) {
                        if (!$Array.isArray(message.handling))
                            return "handling: array expected";
                        for (let i = 0; i < message.handling.length; ++i)
                            if (typeof message.handling[i] !== "number" || (message.handling[i] | 0) !== message.handling[i])
                                return "handling: enum value[] expected";
                    }
                    if (message.evaluation != null && $Object.hasOwnProperty.call(message, "evaluation")) {
                        let error = $root.tamga.envelope.v1.Evaluation.verify(message.evaluation, _depth + 1);
                        if (error)
                            return "evaluation." + error;
                    }
                    if (message.marking != null && $Object.hasOwnProperty.call(message, "marking")) {
                        let error = $root.tamga.envelope.v1.Marking.verify(message.marking, _depth + 1);
                        if (error)
                            return "marking." + error;
                    }
                    if (message.tlp != null && $Object.hasOwnProperty.call(message, "tlp"))
                        if (typeof message.tlp !== "number" || (message.tlp | 0) !== message.tlp)
                            return "tlp: enum value expected";
                    if (message.pap != null && $Object.hasOwnProperty.call(message, "pap"))
                        if (typeof message.pap !== "number" || (message.pap | 0) !== message.pap)
                            return "pap: enum value expected";
                    if (message.crimeAreas != null && $Object.hasOwnProperty.call(message, "crimeAreas")) {
                        if (!$Array.isArray(message.crimeAreas))
                            return "crimeAreas: array expected";
                        for (let i = 0; i < message.crimeAreas.length; ++i)
                            if (typeof message.crimeAreas[i] !== "number" || (message.crimeAreas[i] | 0) !== message.crimeAreas[i])
                                return "crimeAreas: enum value[] expected";
                    }
                    if (message.purpose != null && $Object.hasOwnProperty.call(message, "purpose"))
                        if (typeof message.purpose !== "number" || (message.purpose | 0) !== message.purpose)
                            return "purpose: enum value expected";
                    if (message.personalData != null && $Object.hasOwnProperty.call(message, "personalData"))
                        if (typeof message.personalData !== "number" || (message.personalData | 0) !== message.personalData)
                            return "personalData: enum value expected";
                    if (message.personRoles != null && $Object.hasOwnProperty.call(message, "personRoles")) {
                        if (!$Array.isArray(message.personRoles))
                            return "personRoles: array expected";
                        for (let i = 0; i < message.personRoles.length; ++i)
                            if (typeof message.personRoles[i] !== "number" || (message.personRoles[i] | 0) !== message.personRoles[i])
                                return "personRoles: enum value[] expected";
                    }
                    if (message.languages != null && $Object.hasOwnProperty.call(message, "languages")) {
                        if (!$Array.isArray(message.languages))
                            return "languages: array expected";
                        for (let i = 0; i < message.languages.length; ++i)
                            if (!$util.isString(message.languages[i]))
                                return "languages: string[] expected";
                    }
                    if (message.attachments != null && $Object.hasOwnProperty.call(message, "attachments"))
                        if (typeof message.attachments !== "boolean")
                            return "attachments: boolean expected";
                    return null;
                };

                /**
                 * Creates a Labels message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.envelope.v1.Labels
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.envelope.v1.Labels} Labels
                 */
                Labels.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.envelope.v1.Labels)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.envelope.v1.Labels: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.envelope.v1.Labels();
                    if (object.urgency !== 0 && (typeof object.urgency !== "string" || $root.tamga.envelope.v1.Priority[object.urgency] !== 0))
                        switch (object.urgency) {
                        case "PRIORITY_UNSPECIFIED":
                        case 0:
                            message.urgency = 0;
                            break;
                        case "PRIORITY_ROUTINE":
                        case 1:
                            message.urgency = 1;
                            break;
                        case "PRIORITY_URGENT":
                        case 2:
                            message.urgency = 2;
                            break;
                        case "PRIORITY_FLASH":
                        case 3:
                            message.urgency = 3;
                            break;
                        default:
                            if (typeof object.urgency === "number" && (object.urgency | 0) === object.urgency)
                                message.urgency = object.urgency;
                        }
                    if (object.urgencyGround !== 0 && (typeof object.urgencyGround !== "string" || $root.tamga.envelope.v1.UrgencyGround[object.urgencyGround] !== 0))
                        switch (object.urgencyGround) {
                        case "URGENCY_GROUND_UNSPECIFIED":
                        case 0:
                            message.urgencyGround = 0;
                            break;
                        case "URGENCY_GROUND_THREAT_TO_LIFE":
                        case 1:
                            message.urgencyGround = 1;
                            break;
                        case "URGENCY_GROUND_PUBLIC_SECURITY":
                        case 2:
                            message.urgencyGround = 2;
                            break;
                        case "URGENCY_GROUND_CUSTODY_DECISION":
                        case 3:
                            message.urgencyGround = 3;
                            break;
                        case "URGENCY_GROUND_LOSS_OF_RELEVANCE":
                        case 4:
                            message.urgencyGround = 4;
                            break;
                        default:
                            if (typeof object.urgencyGround === "number" && (object.urgencyGround | 0) === object.urgencyGround)
                                message.urgencyGround = object.urgencyGround;
                        }
                    if (object.handling) {
                        if (!$Array.isArray(object.handling))
                            throw $TypeError(".tamga.envelope.v1.Labels.handling: array expected");
                        message.handling = [];
                        for (let i = 0; i < object.handling.length; ++i)
                            switch (object.handling[i]) {
                            case "HANDLING_UNSPECIFIED":
                            case 0:
                                message.handling[message.handling.length] = 0;
                                break;
                            case "HANDLING_H0":
                            case 1:
                                message.handling[message.handling.length] = 1;
                                break;
                            case "HANDLING_H1":
                            case 2:
                                message.handling[message.handling.length] = 2;
                                break;
                            case "HANDLING_H2":
                            case 3:
                                message.handling[message.handling.length] = 3;
                                break;
                            case "HANDLING_H3":
                            case 4:
                                message.handling[message.handling.length] = 4;
                                break;
                            default:
                                if (typeof object.handling[i] === "number" && (object.handling[i] | 0) === object.handling[i])
                                    message.handling[message.handling.length] = object.handling[i];
                            }
                    }
                    if (object.evaluation != null) {
                        if (!$util.isObject(object.evaluation))
                            throw $TypeError(".tamga.envelope.v1.Labels.evaluation: object expected");
                        message.evaluation = $root.tamga.envelope.v1.Evaluation.fromObject(object.evaluation, _depth + 1);
                    }
                    if (object.marking != null) {
                        if (!$util.isObject(object.marking))
                            throw $TypeError(".tamga.envelope.v1.Labels.marking: object expected");
                        message.marking = $root.tamga.envelope.v1.Marking.fromObject(object.marking, _depth + 1);
                    }
                    if (object.tlp !== 0 && (typeof object.tlp !== "string" || $root.tamga.envelope.v1.Tlp[object.tlp] !== 0))
                        switch (object.tlp) {
                        case "TLP_UNSPECIFIED":
                        case 0:
                            message.tlp = 0;
                            break;
                        case "TLP_CLEAR":
                        case 1:
                            message.tlp = 1;
                            break;
                        case "TLP_GREEN":
                        case 2:
                            message.tlp = 2;
                            break;
                        case "TLP_AMBER":
                        case 3:
                            message.tlp = 3;
                            break;
                        case "TLP_AMBER_STRICT":
                        case 4:
                            message.tlp = 4;
                            break;
                        case "TLP_RED":
                        case 5:
                            message.tlp = 5;
                            break;
                        default:
                            if (typeof object.tlp === "number" && (object.tlp | 0) === object.tlp)
                                message.tlp = object.tlp;
                        }
                    if (object.pap !== 0 && (typeof object.pap !== "string" || $root.tamga.envelope.v1.Pap[object.pap] !== 0))
                        switch (object.pap) {
                        case "PAP_UNSPECIFIED":
                        case 0:
                            message.pap = 0;
                            break;
                        case "PAP_CLEAR":
                        case 1:
                            message.pap = 1;
                            break;
                        case "PAP_GREEN":
                        case 2:
                            message.pap = 2;
                            break;
                        case "PAP_AMBER":
                        case 3:
                            message.pap = 3;
                            break;
                        case "PAP_RED":
                        case 4:
                            message.pap = 4;
                            break;
                        default:
                            if (typeof object.pap === "number" && (object.pap | 0) === object.pap)
                                message.pap = object.pap;
                        }
                    if (object.crimeAreas) {
                        if (!$Array.isArray(object.crimeAreas))
                            throw $TypeError(".tamga.envelope.v1.Labels.crimeAreas: array expected");
                        message.crimeAreas = [];
                        for (let i = 0; i < object.crimeAreas.length; ++i)
                            switch (object.crimeAreas[i]) {
                            case "CRIME_AREA_UNSPECIFIED":
                            case 0:
                                message.crimeAreas[message.crimeAreas.length] = 0;
                                break;
                            case "CRIME_AREA_DRUGS":
                            case 1:
                                message.crimeAreas[message.crimeAreas.length] = 1;
                                break;
                            case "CRIME_AREA_PSYCHOTROPICS":
                            case 2:
                                message.crimeAreas[message.crimeAreas.length] = 2;
                                break;
                            case "CRIME_AREA_PRECURSORS":
                            case 3:
                                message.crimeAreas[message.crimeAreas.length] = 3;
                                break;
                            case "CRIME_AREA_LAUNDERING":
                            case 4:
                                message.crimeAreas[message.crimeAreas.length] = 4;
                                break;
                            case "CRIME_AREA_TERRORISM_EXTREMISM":
                            case 5:
                                message.crimeAreas[message.crimeAreas.length] = 5;
                                break;
                            case "CRIME_AREA_WEAPONS":
                            case 6:
                                message.crimeAreas[message.crimeAreas.length] = 6;
                                break;
                            case "CRIME_AREA_HUMAN_TRAFFICKING":
                            case 7:
                                message.crimeAreas[message.crimeAreas.length] = 7;
                                break;
                            case "CRIME_AREA_ILLEGAL_MIGRATION":
                            case 8:
                                message.crimeAreas[message.crimeAreas.length] = 8;
                                break;
                            case "CRIME_AREA_CYBERCRIME":
                            case 9:
                                message.crimeAreas[message.crimeAreas.length] = 9;
                                break;
                            case "CRIME_AREA_CORRUPTION":
                            case 10:
                                message.crimeAreas[message.crimeAreas.length] = 10;
                                break;
                            case "CRIME_AREA_SMUGGLING":
                            case 11:
                                message.crimeAreas[message.crimeAreas.length] = 11;
                                break;
                            default:
                                if (typeof object.crimeAreas[i] === "number" && (object.crimeAreas[i] | 0) === object.crimeAreas[i])
                                    message.crimeAreas[message.crimeAreas.length] = object.crimeAreas[i];
                            }
                    }
                    if (object.purpose !== 0 && (typeof object.purpose !== "string" || $root.tamga.envelope.v1.Purpose[object.purpose] !== 0))
                        switch (object.purpose) {
                        case "PURPOSE_UNSPECIFIED":
                        case 0:
                            message.purpose = 0;
                            break;
                        case "PURPOSE_PREVENTION":
                        case 1:
                            message.purpose = 1;
                            break;
                        case "PURPOSE_INVESTIGATION":
                        case 2:
                            message.purpose = 2;
                            break;
                        case "PURPOSE_PROSECUTION":
                        case 3:
                            message.purpose = 3;
                            break;
                        case "PURPOSE_JOINT_OPERATION":
                        case 4:
                            message.purpose = 4;
                            break;
                        case "PURPOSE_ANALYSIS":
                        case 5:
                            message.purpose = 5;
                            break;
                        case "PURPOSE_ADMINISTRATION":
                        case 6:
                            message.purpose = 6;
                            break;
                        default:
                            if (typeof object.purpose === "number" && (object.purpose | 0) === object.purpose)
                                message.purpose = object.purpose;
                        }
                    if (object.personalData !== 0 && (typeof object.personalData !== "string" || $root.tamga.envelope.v1.PersonalData[object.personalData] !== 0))
                        switch (object.personalData) {
                        case "PERSONAL_DATA_UNSPECIFIED":
                        case 0:
                            message.personalData = 0;
                            break;
                        case "PERSONAL_DATA_NONE":
                        case 1:
                            message.personalData = 1;
                            break;
                        case "PERSONAL_DATA_IDENTIFICATION":
                        case 2:
                            message.personalData = 2;
                            break;
                        case "PERSONAL_DATA_SPECIAL_CATEGORIES":
                        case 3:
                            message.personalData = 3;
                            break;
                        default:
                            if (typeof object.personalData === "number" && (object.personalData | 0) === object.personalData)
                                message.personalData = object.personalData;
                        }
                    if (object.personRoles) {
                        if (!$Array.isArray(object.personRoles))
                            throw $TypeError(".tamga.envelope.v1.Labels.personRoles: array expected");
                        message.personRoles = [];
                        for (let i = 0; i < object.personRoles.length; ++i)
                            switch (object.personRoles[i]) {
                            case "PERSON_ROLE_UNSPECIFIED":
                            case 0:
                                message.personRoles[message.personRoles.length] = 0;
                                break;
                            case "PERSON_ROLE_SUSPECT":
                            case 1:
                                message.personRoles[message.personRoles.length] = 1;
                                break;
                            case "PERSON_ROLE_CONVICTED":
                            case 2:
                                message.personRoles[message.personRoles.length] = 2;
                                break;
                            case "PERSON_ROLE_VICTIM":
                            case 3:
                                message.personRoles[message.personRoles.length] = 3;
                                break;
                            case "PERSON_ROLE_WITNESS":
                            case 4:
                                message.personRoles[message.personRoles.length] = 4;
                                break;
                            case "PERSON_ROLE_CONTACT":
                            case 5:
                                message.personRoles[message.personRoles.length] = 5;
                                break;
                            default:
                                if (typeof object.personRoles[i] === "number" && (object.personRoles[i] | 0) === object.personRoles[i])
                                    message.personRoles[message.personRoles.length] = object.personRoles[i];
                            }
                    }
                    if (object.languages) {
                        if (!$Array.isArray(object.languages))
                            throw $TypeError(".tamga.envelope.v1.Labels.languages: array expected");
                        message.languages = $Array(object.languages.length);
                        for (let i = 0; i < object.languages.length; ++i)
                            message.languages[i] = $String(object.languages[i]);
                    }
                    if (object.attachments != null)
                        if (object.attachments)
                            message.attachments = $Boolean(object.attachments);
                    return message;
                };

                /**
                 * Creates a plain object from a Labels message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.envelope.v1.Labels
                 * @static
                 * @param {tamga.envelope.v1.Labels} message Labels
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Labels.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults) {
                        object.handling = [];
                        object.crimeAreas = [];
                        object.personRoles = [];
                        object.languages = [];
                    }
                    if (options.defaults) {
                        object.urgency = options.enums === $String ? "PRIORITY_UNSPECIFIED" : 0;
                        object.urgencyGround = options.enums === $String ? "URGENCY_GROUND_UNSPECIFIED" : 0;
                        object.evaluation = null;
                        object.marking = null;
                        object.tlp = options.enums === $String ? "TLP_UNSPECIFIED" : 0;
                        object.pap = options.enums === $String ? "PAP_UNSPECIFIED" : 0;
                        object.purpose = options.enums === $String ? "PURPOSE_UNSPECIFIED" : 0;
                        object.personalData = options.enums === $String ? "PERSONAL_DATA_UNSPECIFIED" : 0;
                        object.attachments = false;
                    }
                    if (message.urgency != null && $Object.hasOwnProperty.call(message, "urgency"))
                        object.urgency = options.enums === $String ? $root.tamga.envelope.v1.Priority[message.urgency] === $undefined ? message.urgency : $root.tamga.envelope.v1.Priority[message.urgency] : message.urgency;
                    if (message.urgencyGround != null && $Object.hasOwnProperty.call(message, "urgencyGround"))
                        object.urgencyGround = options.enums === $String ? $root.tamga.envelope.v1.UrgencyGround[message.urgencyGround] === $undefined ? message.urgencyGround : $root.tamga.envelope.v1.UrgencyGround[message.urgencyGround] : message.urgencyGround;
                    if (message.handling && message.handling.length) {
                        object.handling = $Array(message.handling.length);
                        for (let j = 0; j < message.handling.length; ++j)
                            object.handling[j] = options.enums === $String ? $root.tamga.envelope.v1.Handling[message.handling[j]] === $undefined ? message.handling[j] : $root.tamga.envelope.v1.Handling[message.handling[j]] : message.handling[j];
                    }
                    if (message.evaluation != null && $Object.hasOwnProperty.call(message, "evaluation"))
                        object.evaluation = $root.tamga.envelope.v1.Evaluation.toObject(message.evaluation, options, _depth + 1);
                    if (message.marking != null && $Object.hasOwnProperty.call(message, "marking"))
                        object.marking = $root.tamga.envelope.v1.Marking.toObject(message.marking, options, _depth + 1);
                    if (message.tlp != null && $Object.hasOwnProperty.call(message, "tlp"))
                        object.tlp = options.enums === $String ? $root.tamga.envelope.v1.Tlp[message.tlp] === $undefined ? message.tlp : $root.tamga.envelope.v1.Tlp[message.tlp] : message.tlp;
                    if (message.pap != null && $Object.hasOwnProperty.call(message, "pap"))
                        object.pap = options.enums === $String ? $root.tamga.envelope.v1.Pap[message.pap] === $undefined ? message.pap : $root.tamga.envelope.v1.Pap[message.pap] : message.pap;
                    if (message.crimeAreas && message.crimeAreas.length) {
                        object.crimeAreas = $Array(message.crimeAreas.length);
                        for (let j = 0; j < message.crimeAreas.length; ++j)
                            object.crimeAreas[j] = options.enums === $String ? $root.tamga.envelope.v1.CrimeArea[message.crimeAreas[j]] === $undefined ? message.crimeAreas[j] : $root.tamga.envelope.v1.CrimeArea[message.crimeAreas[j]] : message.crimeAreas[j];
                    }
                    if (message.purpose != null && $Object.hasOwnProperty.call(message, "purpose"))
                        object.purpose = options.enums === $String ? $root.tamga.envelope.v1.Purpose[message.purpose] === $undefined ? message.purpose : $root.tamga.envelope.v1.Purpose[message.purpose] : message.purpose;
                    if (message.personalData != null && $Object.hasOwnProperty.call(message, "personalData"))
                        object.personalData = options.enums === $String ? $root.tamga.envelope.v1.PersonalData[message.personalData] === $undefined ? message.personalData : $root.tamga.envelope.v1.PersonalData[message.personalData] : message.personalData;
                    if (message.personRoles && message.personRoles.length) {
                        object.personRoles = $Array(message.personRoles.length);
                        for (let j = 0; j < message.personRoles.length; ++j)
                            object.personRoles[j] = options.enums === $String ? $root.tamga.envelope.v1.PersonRole[message.personRoles[j]] === $undefined ? message.personRoles[j] : $root.tamga.envelope.v1.PersonRole[message.personRoles[j]] : message.personRoles[j];
                    }
                    if (message.languages && message.languages.length) {
                        object.languages = $Array(message.languages.length);
                        for (let j = 0; j < message.languages.length; ++j)
                            object.languages[j] = message.languages[j];
                    }
                    if (message.attachments != null && $Object.hasOwnProperty.call(message, "attachments"))
                        object.attachments = message.attachments;
                    return object;
                };

                /**
                 * Converts this Labels to JSON.
                 * @function toJSON
                 * @memberof tamga.envelope.v1.Labels
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Labels.prototype.toJSON = function() {
                    return Labels.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Labels;
            })();

            return v1;
        })();

        return envelope;
    })();

    tamga.ledger = (function() {

        /**
         * Namespace ledger.
         * @memberof tamga
         * @namespace
         */
        const ledger = {};

        ledger.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof tamga.ledger
             * @namespace
             */
            const v1 = {};

            /**
             * Verdict enum.
             * @name tamga.ledger.v1.Verdict
             * @enum {number}
             * @property {number} VERDICT_UNSPECIFIED=0 VERDICT_UNSPECIFIED value
             * @property {number} VERDICT_PERMIT=1 VERDICT_PERMIT value
             * @property {number} VERDICT_REFUSE=2 VERDICT_REFUSE value
             * @property {number} VERDICT_HUMAN=3 VERDICT_HUMAN value
             */
            v1.Verdict = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "VERDICT_UNSPECIFIED"] = 0;
                values[valuesById[1] = "VERDICT_PERMIT"] = 1;
                values[valuesById[2] = "VERDICT_REFUSE"] = 2;
                values[valuesById[3] = "VERDICT_HUMAN"] = 3;
                return values;
            })();

            /**
             * ObligationType enum.
             * @name tamga.ledger.v1.ObligationType
             * @enum {number}
             * @property {number} OBLIGATION_TYPE_UNSPECIFIED=0 OBLIGATION_TYPE_UNSPECIFIED value
             * @property {number} OBLIGATION_TYPE_DEADLINE=1 OBLIGATION_TYPE_DEADLINE value
             * @property {number} OBLIGATION_TYPE_RETENTION=2 OBLIGATION_TYPE_RETENTION value
             * @property {number} OBLIGATION_TYPE_CAVEAT=3 OBLIGATION_TYPE_CAVEAT value
             * @property {number} OBLIGATION_TYPE_NOTIFY=4 OBLIGATION_TYPE_NOTIFY value
             * @property {number} OBLIGATION_TYPE_PURPOSE_LOCK=5 OBLIGATION_TYPE_PURPOSE_LOCK value
             * @property {number} OBLIGATION_TYPE_CONSENT=6 OBLIGATION_TYPE_CONSENT value
             * @property {number} OBLIGATION_TYPE_LANGUAGE=7 OBLIGATION_TYPE_LANGUAGE value
             * @property {number} OBLIGATION_TYPE_COPY=8 OBLIGATION_TYPE_COPY value
             */
            v1.ObligationType = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "OBLIGATION_TYPE_UNSPECIFIED"] = 0;
                values[valuesById[1] = "OBLIGATION_TYPE_DEADLINE"] = 1;
                values[valuesById[2] = "OBLIGATION_TYPE_RETENTION"] = 2;
                values[valuesById[3] = "OBLIGATION_TYPE_CAVEAT"] = 3;
                values[valuesById[4] = "OBLIGATION_TYPE_NOTIFY"] = 4;
                values[valuesById[5] = "OBLIGATION_TYPE_PURPOSE_LOCK"] = 5;
                values[valuesById[6] = "OBLIGATION_TYPE_CONSENT"] = 6;
                values[valuesById[7] = "OBLIGATION_TYPE_LANGUAGE"] = 7;
                values[valuesById[8] = "OBLIGATION_TYPE_COPY"] = 8;
                return values;
            })();

            v1.Obligation = (function() {

                /**
                 * Properties of an Obligation.
                 * @typedef {Object} tamga.ledger.v1.Obligation.$Properties
                 * @property {tamga.ledger.v1.ObligationType} [type] Obligation type
                 * @property {string} [value] Obligation value
                 * @property {string} [agreement] Obligation agreement
                 * @property {string} [article] Obligation article
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Obligation.
                 * @memberof tamga.ledger.v1
                 * @interface IObligation
                 * @augments tamga.ledger.v1.Obligation.$Properties
                 * @deprecated Use tamga.ledger.v1.Obligation.$Properties instead.
                 */

                /**
                 * Shape of an Obligation.
                 * @typedef {tamga.ledger.v1.Obligation.$Properties} tamga.ledger.v1.Obligation.$Shape
                 */

                /**
                 * Constructs a new Obligation.
                 * @memberof tamga.ledger.v1
                 * @classdesc Represents an Obligation.
                 * @constructor
                 * @param {tamga.ledger.v1.Obligation.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Obligation = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Obligation type.
                 * @member {tamga.ledger.v1.ObligationType} type
                 * @memberof tamga.ledger.v1.Obligation
                 * @instance
                 */
                Obligation.prototype.type = 0;

                /**
                 * Obligation value.
                 * @member {string} value
                 * @memberof tamga.ledger.v1.Obligation
                 * @instance
                 */
                Obligation.prototype.value = "";

                /**
                 * Obligation agreement.
                 * @member {string} agreement
                 * @memberof tamga.ledger.v1.Obligation
                 * @instance
                 */
                Obligation.prototype.agreement = "";

                /**
                 * Obligation article.
                 * @member {string} article
                 * @memberof tamga.ledger.v1.Obligation
                 * @instance
                 */
                Obligation.prototype.article = "";

                /**
                 * Creates a new Obligation instance using the specified properties.
                 * @function create
                 * @memberof tamga.ledger.v1.Obligation
                 * @static
                 * @param {tamga.ledger.v1.Obligation.$Properties=} [properties] Properties to set
                 * @returns {tamga.ledger.v1.Obligation} Obligation instance
                 * @type {{
                 *   (properties: tamga.ledger.v1.Obligation.$Shape): tamga.ledger.v1.Obligation & tamga.ledger.v1.Obligation.$Shape;
                 *   (properties?: tamga.ledger.v1.Obligation.$Properties): tamga.ledger.v1.Obligation;
                 * }}
                 */
                Obligation.create = function(properties) {
                    return new Obligation(properties);
                };

                /**
                 * Encodes the specified Obligation message. Does not implicitly {@link tamga.ledger.v1.Obligation.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.ledger.v1.Obligation
                 * @static
                 * @param {tamga.ledger.v1.Obligation.$Properties} message Obligation message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Obligation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.value);
                    if (message.agreement != null && $Object.hasOwnProperty.call(message, "agreement") && message.agreement !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.agreement);
                    if (message.article != null && $Object.hasOwnProperty.call(message, "article") && message.article !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.article);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Obligation message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.ledger.v1.Obligation
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Obligation & tamga.ledger.v1.Obligation.$Shape} Obligation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Obligation.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.ledger.v1.Obligation();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.type = value;
                                else
                                    delete message.type;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.value = value;
                                else
                                    delete message.value;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.agreement = value;
                                else
                                    delete message.agreement;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.article = value;
                                else
                                    delete message.article;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies an Obligation message.
                 * @function verify
                 * @memberof tamga.ledger.v1.Obligation
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Obligation.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                        if (typeof message.type !== "number" || (message.type | 0) !== message.type)
                            return "type: enum value expected";
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                        if (!$util.isString(message.value))
                            return "value: string expected";
                    if (message.agreement != null && $Object.hasOwnProperty.call(message, "agreement"))
                        if (!$util.isString(message.agreement))
                            return "agreement: string expected";
                    if (message.article != null && $Object.hasOwnProperty.call(message, "article"))
                        if (!$util.isString(message.article))
                            return "article: string expected";
                    return null;
                };

                /**
                 * Creates an Obligation message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.ledger.v1.Obligation
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.ledger.v1.Obligation} Obligation
                 */
                Obligation.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.ledger.v1.Obligation)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.ledger.v1.Obligation: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.ledger.v1.Obligation();
                    if (object.type !== 0 && (typeof object.type !== "string" || $root.tamga.ledger.v1.ObligationType[object.type] !== 0))
                        switch (object.type) {
                        case "OBLIGATION_TYPE_UNSPECIFIED":
                        case 0:
                            message.type = 0;
                            break;
                        case "OBLIGATION_TYPE_DEADLINE":
                        case 1:
                            message.type = 1;
                            break;
                        case "OBLIGATION_TYPE_RETENTION":
                        case 2:
                            message.type = 2;
                            break;
                        case "OBLIGATION_TYPE_CAVEAT":
                        case 3:
                            message.type = 3;
                            break;
                        case "OBLIGATION_TYPE_NOTIFY":
                        case 4:
                            message.type = 4;
                            break;
                        case "OBLIGATION_TYPE_PURPOSE_LOCK":
                        case 5:
                            message.type = 5;
                            break;
                        case "OBLIGATION_TYPE_CONSENT":
                        case 6:
                            message.type = 6;
                            break;
                        case "OBLIGATION_TYPE_LANGUAGE":
                        case 7:
                            message.type = 7;
                            break;
                        case "OBLIGATION_TYPE_COPY":
                        case 8:
                            message.type = 8;
                            break;
                        default:
                            if (typeof object.type === "number" && (object.type | 0) === object.type)
                                message.type = object.type;
                        }
                    if (object.value != null)
                        if (typeof object.value !== "string" || object.value.length)
                            message.value = $String(object.value);
                    if (object.agreement != null)
                        if (typeof object.agreement !== "string" || object.agreement.length)
                            message.agreement = $String(object.agreement);
                    if (object.article != null)
                        if (typeof object.article !== "string" || object.article.length)
                            message.article = $String(object.article);
                    return message;
                };

                /**
                 * Creates a plain object from an Obligation message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.ledger.v1.Obligation
                 * @static
                 * @param {tamga.ledger.v1.Obligation} message Obligation
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Obligation.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.type = options.enums === $String ? "OBLIGATION_TYPE_UNSPECIFIED" : 0;
                        object.value = "";
                        object.agreement = "";
                        object.article = "";
                    }
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                        object.type = options.enums === $String ? $root.tamga.ledger.v1.ObligationType[message.type] === $undefined ? message.type : $root.tamga.ledger.v1.ObligationType[message.type] : message.type;
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                        object.value = message.value;
                    if (message.agreement != null && $Object.hasOwnProperty.call(message, "agreement"))
                        object.agreement = message.agreement;
                    if (message.article != null && $Object.hasOwnProperty.call(message, "article"))
                        object.article = message.article;
                    return object;
                };

                /**
                 * Converts this Obligation to JSON.
                 * @function toJSON
                 * @memberof tamga.ledger.v1.Obligation
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Obligation.prototype.toJSON = function() {
                    return Obligation.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Obligation;
            })();

            v1.Basis = (function() {

                /**
                 * Properties of a Basis.
                 * @typedef {Object} tamga.ledger.v1.Basis.$Properties
                 * @property {string} [agreement] Basis agreement
                 * @property {number} [version] Basis version
                 * @property {string} [article] Basis article
                 * @property {Uint8Array} [documentHash] Basis documentHash
                 * @property {boolean} [background] Basis background
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Basis.
                 * @memberof tamga.ledger.v1
                 * @interface IBasis
                 * @augments tamga.ledger.v1.Basis.$Properties
                 * @deprecated Use tamga.ledger.v1.Basis.$Properties instead.
                 */

                /**
                 * Shape of a Basis.
                 * @typedef {tamga.ledger.v1.Basis.$Properties} tamga.ledger.v1.Basis.$Shape
                 */

                /**
                 * Constructs a new Basis.
                 * @memberof tamga.ledger.v1
                 * @classdesc Represents a Basis.
                 * @constructor
                 * @param {tamga.ledger.v1.Basis.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Basis = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Basis agreement.
                 * @member {string} agreement
                 * @memberof tamga.ledger.v1.Basis
                 * @instance
                 */
                Basis.prototype.agreement = "";

                /**
                 * Basis version.
                 * @member {number} version
                 * @memberof tamga.ledger.v1.Basis
                 * @instance
                 */
                Basis.prototype.version = 0;

                /**
                 * Basis article.
                 * @member {string} article
                 * @memberof tamga.ledger.v1.Basis
                 * @instance
                 */
                Basis.prototype.article = "";

                /**
                 * Basis documentHash.
                 * @member {Uint8Array} documentHash
                 * @memberof tamga.ledger.v1.Basis
                 * @instance
                 */
                Basis.prototype.documentHash = $util.newBuffer([]);

                /**
                 * Basis background.
                 * @member {boolean} background
                 * @memberof tamga.ledger.v1.Basis
                 * @instance
                 */
                Basis.prototype.background = false;

                /**
                 * Creates a new Basis instance using the specified properties.
                 * @function create
                 * @memberof tamga.ledger.v1.Basis
                 * @static
                 * @param {tamga.ledger.v1.Basis.$Properties=} [properties] Properties to set
                 * @returns {tamga.ledger.v1.Basis} Basis instance
                 * @type {{
                 *   (properties: tamga.ledger.v1.Basis.$Shape): tamga.ledger.v1.Basis & tamga.ledger.v1.Basis.$Shape;
                 *   (properties?: tamga.ledger.v1.Basis.$Properties): tamga.ledger.v1.Basis;
                 * }}
                 */
                Basis.create = function(properties) {
                    return new Basis(properties);
                };

                /**
                 * Encodes the specified Basis message. Does not implicitly {@link tamga.ledger.v1.Basis.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.ledger.v1.Basis
                 * @static
                 * @param {tamga.ledger.v1.Basis.$Properties} message Basis message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Basis.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.agreement != null && $Object.hasOwnProperty.call(message, "agreement") && message.agreement !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.agreement);
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.version);
                    if (message.article != null && $Object.hasOwnProperty.call(message, "article") && message.article !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.article);
                    if (message.documentHash != null && $Object.hasOwnProperty.call(message, "documentHash") && message.documentHash.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.documentHash);
                    if (message.background != null && $Object.hasOwnProperty.call(message, "background") && message.background !== false)
                        writer.uint32(/* id 5, wireType 0 =*/40).bool(message.background);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Basis message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.ledger.v1.Basis
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Basis & tamga.ledger.v1.Basis.$Shape} Basis
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Basis.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.ledger.v1.Basis();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.agreement = value;
                                else
                                    delete message.agreement;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.version = value;
                                else
                                    delete message.version;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.article = value;
                                else
                                    delete message.article;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.documentHash = value;
                                else
                                    delete message.documentHash;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.background = value;
                                else
                                    delete message.background;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a Basis message.
                 * @function verify
                 * @memberof tamga.ledger.v1.Basis
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Basis.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.agreement != null && $Object.hasOwnProperty.call(message, "agreement"))
                        if (!$util.isString(message.agreement))
                            return "agreement: string expected";
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                        if (!$util.isInteger(message.version))
                            return "version: integer expected";
                    if (message.article != null && $Object.hasOwnProperty.call(message, "article"))
                        if (!$util.isString(message.article))
                            return "article: string expected";
                    if (message.documentHash != null && $Object.hasOwnProperty.call(message, "documentHash"))
                        if (!(message.documentHash && typeof message.documentHash.length === "number" || $util.isString(message.documentHash)))
                            return "documentHash: buffer expected";
                    if (message.background != null && $Object.hasOwnProperty.call(message, "background"))
                        if (typeof message.background !== "boolean")
                            return "background: boolean expected";
                    return null;
                };

                /**
                 * Creates a Basis message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.ledger.v1.Basis
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.ledger.v1.Basis} Basis
                 */
                Basis.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.ledger.v1.Basis)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.ledger.v1.Basis: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.ledger.v1.Basis();
                    if (object.agreement != null)
                        if (typeof object.agreement !== "string" || object.agreement.length)
                            message.agreement = $String(object.agreement);
                    if (object.version != null)
                        if ($Number(object.version) !== 0)
                            message.version = object.version >>> 0;
                    if (object.article != null)
                        if (typeof object.article !== "string" || object.article.length)
                            message.article = $String(object.article);
                    if (object.documentHash != null)
                        if (object.documentHash.length)
                            if (typeof object.documentHash === "string")
                                $util.base64.decode(object.documentHash, message.documentHash = $util.newBuffer($util.base64.length(object.documentHash)), 0);
                            else if (object.documentHash.length >= 0)
                                message.documentHash = object.documentHash;
                    if (object.background != null)
                        if (object.background)
                            message.background = $Boolean(object.background);
                    return message;
                };

                /**
                 * Creates a plain object from a Basis message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.ledger.v1.Basis
                 * @static
                 * @param {tamga.ledger.v1.Basis} message Basis
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Basis.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.agreement = "";
                        object.version = 0;
                        object.article = "";
                        if (options.bytes === $String)
                            object.documentHash = "";
                        else {
                            object.documentHash = [];
                            if (options.bytes !== $Array)
                                object.documentHash = $util.newBuffer(object.documentHash);
                        }
                        object.background = false;
                    }
                    if (message.agreement != null && $Object.hasOwnProperty.call(message, "agreement"))
                        object.agreement = message.agreement;
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                        object.version = message.version;
                    if (message.article != null && $Object.hasOwnProperty.call(message, "article"))
                        object.article = message.article;
                    if (message.documentHash != null && $Object.hasOwnProperty.call(message, "documentHash"))
                        object.documentHash = options.bytes === $String ? $util.base64.encode(message.documentHash, 0, message.documentHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.documentHash) : message.documentHash;
                    if (message.background != null && $Object.hasOwnProperty.call(message, "background"))
                        object.background = message.background;
                    return object;
                };

                /**
                 * Converts this Basis to JSON.
                 * @function toJSON
                 * @memberof tamga.ledger.v1.Basis
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Basis.prototype.toJSON = function() {
                    return Basis.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Basis;
            })();

            v1.Decision = (function() {

                /**
                 * Properties of a Decision.
                 * @typedef {Object} tamga.ledger.v1.Decision.$Properties
                 * @property {string} [recipient] Decision recipient
                 * @property {tamga.ledger.v1.Verdict} [verdict] Decision verdict
                 * @property {string} [code] Decision code
                 * @property {Array.<tamga.ledger.v1.Basis.$Properties>} [bases] Decision bases
                 * @property {Array.<tamga.ledger.v1.Obligation.$Properties>} [obligations] Decision obligations
                 * @property {string} [decider] Decision decider
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Decision.
                 * @memberof tamga.ledger.v1
                 * @interface IDecision
                 * @augments tamga.ledger.v1.Decision.$Properties
                 * @deprecated Use tamga.ledger.v1.Decision.$Properties instead.
                 */

                /**
                 * Shape of a Decision.
                 * @typedef {tamga.ledger.v1.Decision.$Properties} tamga.ledger.v1.Decision.$Shape
                 */

                /**
                 * Constructs a new Decision.
                 * @memberof tamga.ledger.v1
                 * @classdesc Represents a Decision.
                 * @constructor
                 * @param {tamga.ledger.v1.Decision.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Decision = function (properties) {
                    this.bases = [];
                    this.obligations = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Decision recipient.
                 * @member {string} recipient
                 * @memberof tamga.ledger.v1.Decision
                 * @instance
                 */
                Decision.prototype.recipient = "";

                /**
                 * Decision verdict.
                 * @member {tamga.ledger.v1.Verdict} verdict
                 * @memberof tamga.ledger.v1.Decision
                 * @instance
                 */
                Decision.prototype.verdict = 0;

                /**
                 * Decision code.
                 * @member {string} code
                 * @memberof tamga.ledger.v1.Decision
                 * @instance
                 */
                Decision.prototype.code = "";

                /**
                 * Decision bases.
                 * @member {Array.<tamga.ledger.v1.Basis>} bases
                 * @memberof tamga.ledger.v1.Decision
                 * @instance
                 */
                Decision.prototype.bases = $util.emptyArray;

                /**
                 * Decision obligations.
                 * @member {Array.<tamga.ledger.v1.Obligation>} obligations
                 * @memberof tamga.ledger.v1.Decision
                 * @instance
                 */
                Decision.prototype.obligations = $util.emptyArray;

                /**
                 * Decision decider.
                 * @member {string} decider
                 * @memberof tamga.ledger.v1.Decision
                 * @instance
                 */
                Decision.prototype.decider = "";

                /**
                 * Creates a new Decision instance using the specified properties.
                 * @function create
                 * @memberof tamga.ledger.v1.Decision
                 * @static
                 * @param {tamga.ledger.v1.Decision.$Properties=} [properties] Properties to set
                 * @returns {tamga.ledger.v1.Decision} Decision instance
                 * @type {{
                 *   (properties: tamga.ledger.v1.Decision.$Shape): tamga.ledger.v1.Decision & tamga.ledger.v1.Decision.$Shape;
                 *   (properties?: tamga.ledger.v1.Decision.$Properties): tamga.ledger.v1.Decision;
                 * }}
                 */
                Decision.create = function(properties) {
                    return new Decision(properties);
                };

                /**
                 * Encodes the specified Decision message. Does not implicitly {@link tamga.ledger.v1.Decision.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.ledger.v1.Decision
                 * @static
                 * @param {tamga.ledger.v1.Decision.$Properties} message Decision message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Decision.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.recipient != null && $Object.hasOwnProperty.call(message, "recipient") && message.recipient !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.recipient);
                    if (message.verdict != null && $Object.hasOwnProperty.call(message, "verdict") && message.verdict !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.verdict);
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.code);
                    if (message.bases != null && message.bases.length)
                        for (let i = 0; i < message.bases.length; ++i)
                            $root.tamga.ledger.v1.Basis.encode(message.bases[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.obligations != null && message.obligations.length)
                        for (let i = 0; i < message.obligations.length; ++i)
                            $root.tamga.ledger.v1.Obligation.encode(message.obligations[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.decider != null && $Object.hasOwnProperty.call(message, "decider") && message.decider !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.decider);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Decision message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.ledger.v1.Decision
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Decision & tamga.ledger.v1.Decision.$Shape} Decision
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Decision.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.ledger.v1.Decision();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.recipient = value;
                                else
                                    delete message.recipient;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.verdict = value;
                                else
                                    delete message.verdict;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.bases && message.bases.length))
                                    message.bases = [];
                                message.bases.push($root.tamga.ledger.v1.Basis.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.obligations && message.obligations.length))
                                    message.obligations = [];
                                message.obligations.push($root.tamga.ledger.v1.Obligation.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.decider = value;
                                else
                                    delete message.decider;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a Decision message.
                 * @function verify
                 * @memberof tamga.ledger.v1.Decision
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Decision.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.recipient != null && $Object.hasOwnProperty.call(message, "recipient"))
                        if (!$util.isString(message.recipient))
                            return "recipient: string expected";
                    if (message.verdict != null && $Object.hasOwnProperty.call(message, "verdict"))
                        if (typeof message.verdict !== "number" || (message.verdict | 0) !== message.verdict)
                            return "verdict: enum value expected";
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                        if (!$util.isString(message.code))
                            return "code: string expected";
                    if (message.bases != null && $Object.hasOwnProperty.call(message, "bases")) {
                        if (!$Array.isArray(message.bases))
                            return "bases: array expected";
                        for (let i = 0; i < message.bases.length; ++i) {
                            let error = $root.tamga.ledger.v1.Basis.verify(message.bases[i], _depth + 1);
                            if (error)
                                return "bases." + error;
                        }
                    }
                    if (message.obligations != null && $Object.hasOwnProperty.call(message, "obligations")) {
                        if (!$Array.isArray(message.obligations))
                            return "obligations: array expected";
                        for (let i = 0; i < message.obligations.length; ++i) {
                            let error = $root.tamga.ledger.v1.Obligation.verify(message.obligations[i], _depth + 1);
                            if (error)
                                return "obligations." + error;
                        }
                    }
                    if (message.decider != null && $Object.hasOwnProperty.call(message, "decider"))
                        if (!$util.isString(message.decider))
                            return "decider: string expected";
                    return null;
                };

                /**
                 * Creates a Decision message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.ledger.v1.Decision
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.ledger.v1.Decision} Decision
                 */
                Decision.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.ledger.v1.Decision)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.ledger.v1.Decision: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.ledger.v1.Decision();
                    if (object.recipient != null)
                        if (typeof object.recipient !== "string" || object.recipient.length)
                            message.recipient = $String(object.recipient);
                    if (object.verdict !== 0 && (typeof object.verdict !== "string" || $root.tamga.ledger.v1.Verdict[object.verdict] !== 0))
                        switch (object.verdict) {
                        case "VERDICT_UNSPECIFIED":
                        case 0:
                            message.verdict = 0;
                            break;
                        case "VERDICT_PERMIT":
                        case 1:
                            message.verdict = 1;
                            break;
                        case "VERDICT_REFUSE":
                        case 2:
                            message.verdict = 2;
                            break;
                        case "VERDICT_HUMAN":
                        case 3:
                            message.verdict = 3;
                            break;
                        default:
                            if (typeof object.verdict === "number" && (object.verdict | 0) === object.verdict)
                                message.verdict = object.verdict;
                        }
                    if (object.code != null)
                        if (typeof object.code !== "string" || object.code.length)
                            message.code = $String(object.code);
                    if (object.bases) {
                        if (!$Array.isArray(object.bases))
                            throw $TypeError(".tamga.ledger.v1.Decision.bases: array expected");
                        message.bases = $Array(object.bases.length);
                        for (let i = 0; i < object.bases.length; ++i) {
                            if (!$util.isObject(object.bases[i]))
                                throw $TypeError(".tamga.ledger.v1.Decision.bases: object expected");
                            message.bases[i] = $root.tamga.ledger.v1.Basis.fromObject(object.bases[i], _depth + 1);
                        }
                    }
                    if (object.obligations) {
                        if (!$Array.isArray(object.obligations))
                            throw $TypeError(".tamga.ledger.v1.Decision.obligations: array expected");
                        message.obligations = $Array(object.obligations.length);
                        for (let i = 0; i < object.obligations.length; ++i) {
                            if (!$util.isObject(object.obligations[i]))
                                throw $TypeError(".tamga.ledger.v1.Decision.obligations: object expected");
                            message.obligations[i] = $root.tamga.ledger.v1.Obligation.fromObject(object.obligations[i], _depth + 1);
                        }
                    }
                    if (object.decider != null)
                        if (typeof object.decider !== "string" || object.decider.length)
                            message.decider = $String(object.decider);
                    return message;
                };

                /**
                 * Creates a plain object from a Decision message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.ledger.v1.Decision
                 * @static
                 * @param {tamga.ledger.v1.Decision} message Decision
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Decision.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults) {
                        object.bases = [];
                        object.obligations = [];
                    }
                    if (options.defaults) {
                        object.recipient = "";
                        object.verdict = options.enums === $String ? "VERDICT_UNSPECIFIED" : 0;
                        object.code = "";
                        object.decider = "";
                    }
                    if (message.recipient != null && $Object.hasOwnProperty.call(message, "recipient"))
                        object.recipient = message.recipient;
                    if (message.verdict != null && $Object.hasOwnProperty.call(message, "verdict"))
                        object.verdict = options.enums === $String ? $root.tamga.ledger.v1.Verdict[message.verdict] === $undefined ? message.verdict : $root.tamga.ledger.v1.Verdict[message.verdict] : message.verdict;
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                        object.code = message.code;
                    if (message.bases && message.bases.length) {
                        object.bases = $Array(message.bases.length);
                        for (let j = 0; j < message.bases.length; ++j)
                            object.bases[j] = $root.tamga.ledger.v1.Basis.toObject(message.bases[j], options, _depth + 1);
                    }
                    if (message.obligations && message.obligations.length) {
                        object.obligations = $Array(message.obligations.length);
                        for (let j = 0; j < message.obligations.length; ++j)
                            object.obligations[j] = $root.tamga.ledger.v1.Obligation.toObject(message.obligations[j], options, _depth + 1);
                    }
                    if (message.decider != null && $Object.hasOwnProperty.call(message, "decider"))
                        object.decider = message.decider;
                    return object;
                };

                /**
                 * Converts this Decision to JSON.
                 * @function toJSON
                 * @memberof tamga.ledger.v1.Decision
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Decision.prototype.toJSON = function() {
                    return Decision.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Decision;
            })();

            v1.LedgerEntry = (function() {

                /**
                 * Properties of a LedgerEntry.
                 * @typedef {Object} tamga.ledger.v1.LedgerEntry.$Properties
                 * @property {Uint8Array} [salt] LedgerEntry salt
                 * @property {Uint8Array} [record] LedgerEntry record
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a LedgerEntry.
                 * @memberof tamga.ledger.v1
                 * @interface ILedgerEntry
                 * @augments tamga.ledger.v1.LedgerEntry.$Properties
                 * @deprecated Use tamga.ledger.v1.LedgerEntry.$Properties instead.
                 */

                /**
                 * Shape of a LedgerEntry.
                 * @typedef {tamga.ledger.v1.LedgerEntry.$Properties} tamga.ledger.v1.LedgerEntry.$Shape
                 */

                /**
                 * Constructs a new LedgerEntry.
                 * @memberof tamga.ledger.v1
                 * @classdesc Represents a LedgerEntry.
                 * @constructor
                 * @param {tamga.ledger.v1.LedgerEntry.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const LedgerEntry = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * LedgerEntry salt.
                 * @member {Uint8Array} salt
                 * @memberof tamga.ledger.v1.LedgerEntry
                 * @instance
                 */
                LedgerEntry.prototype.salt = $util.newBuffer([]);

                /**
                 * LedgerEntry record.
                 * @member {Uint8Array} record
                 * @memberof tamga.ledger.v1.LedgerEntry
                 * @instance
                 */
                LedgerEntry.prototype.record = $util.newBuffer([]);

                /**
                 * Creates a new LedgerEntry instance using the specified properties.
                 * @function create
                 * @memberof tamga.ledger.v1.LedgerEntry
                 * @static
                 * @param {tamga.ledger.v1.LedgerEntry.$Properties=} [properties] Properties to set
                 * @returns {tamga.ledger.v1.LedgerEntry} LedgerEntry instance
                 * @type {{
                 *   (properties: tamga.ledger.v1.LedgerEntry.$Shape): tamga.ledger.v1.LedgerEntry & tamga.ledger.v1.LedgerEntry.$Shape;
                 *   (properties?: tamga.ledger.v1.LedgerEntry.$Properties): tamga.ledger.v1.LedgerEntry;
                 * }}
                 */
                LedgerEntry.create = function(properties) {
                    return new LedgerEntry(properties);
                };

                /**
                 * Encodes the specified LedgerEntry message. Does not implicitly {@link tamga.ledger.v1.LedgerEntry.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.ledger.v1.LedgerEntry
                 * @static
                 * @param {tamga.ledger.v1.LedgerEntry.$Properties} message LedgerEntry message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                LedgerEntry.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.salt != null && $Object.hasOwnProperty.call(message, "salt") && message.salt.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.salt);
                    if (message.record != null && $Object.hasOwnProperty.call(message, "record") && message.record.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.record);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a LedgerEntry message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.ledger.v1.LedgerEntry
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.LedgerEntry & tamga.ledger.v1.LedgerEntry.$Shape} LedgerEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                LedgerEntry.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.ledger.v1.LedgerEntry();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.salt = value;
                                else
                                    delete message.salt;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.record = value;
                                else
                                    delete message.record;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a LedgerEntry message.
                 * @function verify
                 * @memberof tamga.ledger.v1.LedgerEntry
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                LedgerEntry.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.salt != null && $Object.hasOwnProperty.call(message, "salt"))
                        if (!(message.salt && typeof message.salt.length === "number" || $util.isString(message.salt)))
                            return "salt: buffer expected";
                    if (message.record != null && $Object.hasOwnProperty.call(message, "record"))
                        if (!(message.record && typeof message.record.length === "number" || $util.isString(message.record)))
                            return "record: buffer expected";
                    return null;
                };

                /**
                 * Creates a LedgerEntry message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.ledger.v1.LedgerEntry
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.ledger.v1.LedgerEntry} LedgerEntry
                 */
                LedgerEntry.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.ledger.v1.LedgerEntry)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.ledger.v1.LedgerEntry: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.ledger.v1.LedgerEntry();
                    if (object.salt != null)
                        if (object.salt.length)
                            if (typeof object.salt === "string")
                                $util.base64.decode(object.salt, message.salt = $util.newBuffer($util.base64.length(object.salt)), 0);
                            else if (object.salt.length >= 0)
                                message.salt = object.salt;
                    if (object.record != null)
                        if (object.record.length)
                            if (typeof object.record === "string")
                                $util.base64.decode(object.record, message.record = $util.newBuffer($util.base64.length(object.record)), 0);
                            else if (object.record.length >= 0)
                                message.record = object.record;
                    return message;
                };

                /**
                 * Creates a plain object from a LedgerEntry message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.ledger.v1.LedgerEntry
                 * @static
                 * @param {tamga.ledger.v1.LedgerEntry} message LedgerEntry
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                LedgerEntry.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.salt = "";
                        else {
                            object.salt = [];
                            if (options.bytes !== $Array)
                                object.salt = $util.newBuffer(object.salt);
                        }
                        if (options.bytes === $String)
                            object.record = "";
                        else {
                            object.record = [];
                            if (options.bytes !== $Array)
                                object.record = $util.newBuffer(object.record);
                        }
                    }
                    if (message.salt != null && $Object.hasOwnProperty.call(message, "salt"))
                        object.salt = options.bytes === $String ? $util.base64.encode(message.salt, 0, message.salt.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.salt) : message.salt;
                    if (message.record != null && $Object.hasOwnProperty.call(message, "record"))
                        object.record = options.bytes === $String ? $util.base64.encode(message.record, 0, message.record.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.record) : message.record;
                    return object;
                };

                /**
                 * Converts this LedgerEntry to JSON.
                 * @function toJSON
                 * @memberof tamga.ledger.v1.LedgerEntry
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                LedgerEntry.prototype.toJSON = function() {
                    return LedgerEntry.toObject(this, $protobuf.util.toJSONOptions);
                };

                return LedgerEntry;
            })();

            /**
             * OutcomeState enum.
             * @name tamga.ledger.v1.OutcomeState
             * @enum {number}
             * @property {number} OUTCOME_STATE_UNSPECIFIED=0 OUTCOME_STATE_UNSPECIFIED value
             * @property {number} OUTCOME_STATE_DELIVERED=1 OUTCOME_STATE_DELIVERED value
             * @property {number} OUTCOME_STATE_EXPIRED=2 OUTCOME_STATE_EXPIRED value
             * @property {number} OUTCOME_STATE_RECALLED=3 OUTCOME_STATE_RECALLED value
             * @property {number} OUTCOME_STATE_OPENED=4 OUTCOME_STATE_OPENED value
             * @property {number} OUTCOME_STATE_CANNOT_OPEN=5 OUTCOME_STATE_CANNOT_OPEN value
             * @property {number} OUTCOME_STATE_REFUSED_BY_RECIPIENT=6 OUTCOME_STATE_REFUSED_BY_RECIPIENT value
             * @property {number} OUTCOME_STATE_HELD_BY_RECIPIENT=7 OUTCOME_STATE_HELD_BY_RECIPIENT value
             * @property {number} OUTCOME_STATE_ACCEPTED=8 OUTCOME_STATE_ACCEPTED value
             * @property {number} OUTCOME_STATE_ANSWERED=9 OUTCOME_STATE_ANSWERED value
             * @property {number} OUTCOME_STATE_CLOSED=10 OUTCOME_STATE_CLOSED value
             */
            v1.OutcomeState = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "OUTCOME_STATE_UNSPECIFIED"] = 0;
                values[valuesById[1] = "OUTCOME_STATE_DELIVERED"] = 1;
                values[valuesById[2] = "OUTCOME_STATE_EXPIRED"] = 2;
                values[valuesById[3] = "OUTCOME_STATE_RECALLED"] = 3;
                values[valuesById[4] = "OUTCOME_STATE_OPENED"] = 4;
                values[valuesById[5] = "OUTCOME_STATE_CANNOT_OPEN"] = 5;
                values[valuesById[6] = "OUTCOME_STATE_REFUSED_BY_RECIPIENT"] = 6;
                values[valuesById[7] = "OUTCOME_STATE_HELD_BY_RECIPIENT"] = 7;
                values[valuesById[8] = "OUTCOME_STATE_ACCEPTED"] = 8;
                values[valuesById[9] = "OUTCOME_STATE_ANSWERED"] = 9;
                values[valuesById[10] = "OUTCOME_STATE_CLOSED"] = 10;
                return values;
            })();

            v1.Admission = (function() {

                /**
                 * Properties of an Admission.
                 * @typedef {Object} tamga.ledger.v1.Admission.$Properties
                 * @property {Uint8Array} [id] Admission id
                 * @property {Uint8Array} [envelopeDigest] Admission envelopeDigest
                 * @property {boolean} [admitted] Admission admitted
                 * @property {string} [code] Admission code
                 * @property {tamga.envelope.v1.Realm} [realm] Admission realm
                 * @property {string} [sender] Admission sender
                 * @property {Uint8Array} [signingKey] Admission signingKey
                 * @property {Array.<string>} [recipients] Admission recipients
                 * @property {tamga.envelope.v1.Priority} [priority] Admission priority
                 * @property {tamga.envelope.v1.Kind} [kind] Admission kind
                 * @property {tamga.envelope.v1.Labels.$Properties} [labels] Admission labels
                 * @property {Array.<tamga.ledger.v1.Decision.$Properties>} [decisions] Admission decisions
                 * @property {number|Long} [createdMs] Admission createdMs
                 * @property {number|Long} [expiresMs] Admission expiresMs
                 * @property {Uint8Array} [inReplyTo] Admission inReplyTo
                 * @property {Uint8Array} [thread] Admission thread
                 * @property {string} [operation] Admission operation
                 * @property {tamga.envelope.v1.HandOverWindow.$Properties} [handOver] Admission handOver
                 * @property {number} [size] Admission size
                 * @property {Array.<tamga.envelope.v1.AttachmentReference.$Properties>} [attachments] Admission attachments
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Admission.
                 * @memberof tamga.ledger.v1
                 * @interface IAdmission
                 * @augments tamga.ledger.v1.Admission.$Properties
                 * @deprecated Use tamga.ledger.v1.Admission.$Properties instead.
                 */

                /**
                 * Shape of an Admission.
                 * @typedef {tamga.ledger.v1.Admission.$Properties} tamga.ledger.v1.Admission.$Shape
                 */

                /**
                 * Constructs a new Admission.
                 * @memberof tamga.ledger.v1
                 * @classdesc Represents an Admission.
                 * @constructor
                 * @param {tamga.ledger.v1.Admission.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Admission = function (properties) {
                    this.recipients = [];
                    this.decisions = [];
                    this.attachments = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Admission id.
                 * @member {Uint8Array} id
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.id = $util.newBuffer([]);

                /**
                 * Admission envelopeDigest.
                 * @member {Uint8Array} envelopeDigest
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.envelopeDigest = $util.newBuffer([]);

                /**
                 * Admission admitted.
                 * @member {boolean} admitted
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.admitted = false;

                /**
                 * Admission code.
                 * @member {string} code
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.code = "";

                /**
                 * Admission realm.
                 * @member {tamga.envelope.v1.Realm} realm
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.realm = 0;

                /**
                 * Admission sender.
                 * @member {string} sender
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.sender = "";

                /**
                 * Admission signingKey.
                 * @member {Uint8Array} signingKey
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.signingKey = $util.newBuffer([]);

                /**
                 * Admission recipients.
                 * @member {Array.<string>} recipients
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.recipients = $util.emptyArray;

                /**
                 * Admission priority.
                 * @member {tamga.envelope.v1.Priority} priority
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.priority = 0;

                /**
                 * Admission kind.
                 * @member {tamga.envelope.v1.Kind} kind
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.kind = 0;

                /**
                 * Admission labels.
                 * @member {tamga.envelope.v1.Labels} labels
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.labels = null;

                /**
                 * Admission decisions.
                 * @member {Array.<tamga.ledger.v1.Decision>} decisions
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.decisions = $util.emptyArray;

                /**
                 * Admission createdMs.
                 * @member {number|Long} createdMs
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.createdMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Admission expiresMs.
                 * @member {number|Long} expiresMs
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.expiresMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Admission inReplyTo.
                 * @member {Uint8Array} inReplyTo
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.inReplyTo = $util.newBuffer([]);

                /**
                 * Admission thread.
                 * @member {Uint8Array} thread
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.thread = $util.newBuffer([]);

                /**
                 * Admission operation.
                 * @member {string} operation
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.operation = "";

                /**
                 * Admission handOver.
                 * @member {tamga.envelope.v1.HandOverWindow} handOver
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.handOver = null;

                /**
                 * Admission size.
                 * @member {number} size
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.size = 0;

                /**
                 * Admission attachments.
                 * @member {Array.<tamga.envelope.v1.AttachmentReference>} attachments
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 */
                Admission.prototype.attachments = $util.emptyArray;

                /**
                 * Creates a new Admission instance using the specified properties.
                 * @function create
                 * @memberof tamga.ledger.v1.Admission
                 * @static
                 * @param {tamga.ledger.v1.Admission.$Properties=} [properties] Properties to set
                 * @returns {tamga.ledger.v1.Admission} Admission instance
                 * @type {{
                 *   (properties: tamga.ledger.v1.Admission.$Shape): tamga.ledger.v1.Admission & tamga.ledger.v1.Admission.$Shape;
                 *   (properties?: tamga.ledger.v1.Admission.$Properties): tamga.ledger.v1.Admission;
                 * }}
                 */
                Admission.create = function(properties) {
                    return new Admission(properties);
                };

                /**
                 * Encodes the specified Admission message. Does not implicitly {@link tamga.ledger.v1.Admission.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.ledger.v1.Admission
                 * @static
                 * @param {tamga.ledger.v1.Admission.$Properties} message Admission message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Admission.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.id);
                    if (message.envelopeDigest != null && $Object.hasOwnProperty.call(message, "envelopeDigest") && message.envelopeDigest.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.envelopeDigest);
                    if (message.admitted != null && $Object.hasOwnProperty.call(message, "admitted") && message.admitted !== false)
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.admitted);
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.code);
                    if (message.realm != null && $Object.hasOwnProperty.call(message, "realm") && message.realm !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).int32(message.realm);
                    if (message.sender != null && $Object.hasOwnProperty.call(message, "sender") && message.sender !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.sender);
                    if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey") && message.signingKey.length)
                        writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.signingKey);
                    if (message.recipients != null && message.recipients.length)
                        for (let i = 0; i < message.recipients.length; ++i)
                            writer.uint32(/* id 8, wireType 2 =*/66).string(message.recipients[i]);
                    if (message.priority != null && $Object.hasOwnProperty.call(message, "priority") && message.priority !== 0)
                        writer.uint32(/* id 9, wireType 0 =*/72).int32(message.priority);
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                        writer.uint32(/* id 10, wireType 0 =*/80).int32(message.kind);
                    if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
                        $root.tamga.envelope.v1.Labels.encode(message.labels, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                    if (message.decisions != null && message.decisions.length)
                        for (let i = 0; i < message.decisions.length; ++i)
                            $root.tamga.ledger.v1.Decision.encode(message.decisions[i], writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                    if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs") && (typeof message.createdMs === "object" ? message.createdMs.low || message.createdMs.high : message.createdMs !== 0))
                        writer.uint32(/* id 13, wireType 0 =*/104).uint64(message.createdMs);
                    if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs") && (typeof message.expiresMs === "object" ? message.expiresMs.low || message.expiresMs.high : message.expiresMs !== 0))
                        writer.uint32(/* id 14, wireType 0 =*/112).uint64(message.expiresMs);
                    if (message.inReplyTo != null && $Object.hasOwnProperty.call(message, "inReplyTo") && message.inReplyTo.length)
                        writer.uint32(/* id 15, wireType 2 =*/122).bytes(message.inReplyTo);
                    if (message.thread != null && $Object.hasOwnProperty.call(message, "thread") && message.thread.length)
                        writer.uint32(/* id 16, wireType 2 =*/130).bytes(message.thread);
                    if (message.operation != null && $Object.hasOwnProperty.call(message, "operation") && message.operation !== "")
                        writer.uint32(/* id 17, wireType 2 =*/138).string(message.operation);
                    if (message.handOver != null && $Object.hasOwnProperty.call(message, "handOver"))
                        $root.tamga.envelope.v1.HandOverWindow.encode(message.handOver, writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
                    if (message.size != null && $Object.hasOwnProperty.call(message, "size") && message.size !== 0)
                        writer.uint32(/* id 19, wireType 0 =*/152).uint32(message.size);
                    if (message.attachments != null && message.attachments.length)
                        for (let i = 0; i < message.attachments.length; ++i)
                            $root.tamga.envelope.v1.AttachmentReference.encode(message.attachments[i], writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Admission message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.ledger.v1.Admission
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Admission & tamga.ledger.v1.Admission.$Shape} Admission
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Admission.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.ledger.v1.Admission();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.envelopeDigest = value;
                                else
                                    delete message.envelopeDigest;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.admitted = value;
                                else
                                    delete message.admitted;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.realm = value;
                                else
                                    delete message.realm;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.sender = value;
                                else
                                    delete message.sender;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.signingKey = value;
                                else
                                    delete message.signingKey;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.recipients && message.recipients.length))
                                    message.recipients = [];
                                message.recipients.push(reader.stringVerify());
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.priority = value;
                                else
                                    delete message.priority;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.kind = value;
                                else
                                    delete message.kind;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                message.labels = $root.tamga.envelope.v1.Labels.decode(reader, reader.size(), $undefined, _depth + 1, message.labels);
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.decisions && message.decisions.length))
                                    message.decisions = [];
                                message.decisions.push($root.tamga.ledger.v1.Decision.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 13: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.createdMs = value;
                                else
                                    delete message.createdMs;
                                continue;
                            }
                        case 14: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.expiresMs = value;
                                else
                                    delete message.expiresMs;
                                continue;
                            }
                        case 15: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.inReplyTo = value;
                                else
                                    delete message.inReplyTo;
                                continue;
                            }
                        case 16: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.thread = value;
                                else
                                    delete message.thread;
                                continue;
                            }
                        case 17: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.operation = value;
                                else
                                    delete message.operation;
                                continue;
                            }
                        case 18: {
                                if (wireType !== 2)
                                    break;
                                message.handOver = $root.tamga.envelope.v1.HandOverWindow.decode(reader, reader.size(), $undefined, _depth + 1, message.handOver);
                                continue;
                            }
                        case 19: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.size = value;
                                else
                                    delete message.size;
                                continue;
                            }
                        case 20: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.attachments && message.attachments.length))
                                    message.attachments = [];
                                message.attachments.push($root.tamga.envelope.v1.AttachmentReference.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies an Admission message.
                 * @function verify
                 * @memberof tamga.ledger.v1.Admission
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Admission.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        if (!(message.id && typeof message.id.length === "number" || $util.isString(message.id)))
                            return "id: buffer expected";
                    if (message.envelopeDigest != null && $Object.hasOwnProperty.call(message, "envelopeDigest"))
                        if (!(message.envelopeDigest && typeof message.envelopeDigest.length === "number" || $util.isString(message.envelopeDigest)))
                            return "envelopeDigest: buffer expected";
                    if (message.admitted != null && $Object.hasOwnProperty.call(message, "admitted"))
                        if (typeof message.admitted !== "boolean")
                            return "admitted: boolean expected";
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                        if (!$util.isString(message.code))
                            return "code: string expected";
                    if (message.realm != null && $Object.hasOwnProperty.call(message, "realm"))
                        if (typeof message.realm !== "number" || (message.realm | 0) !== message.realm)
                            return "realm: enum value expected";
                    if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                        if (!$util.isString(message.sender))
                            return "sender: string expected";
                    if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey"))
                        if (!(message.signingKey && typeof message.signingKey.length === "number" || $util.isString(message.signingKey)))
                            return "signingKey: buffer expected";
                    if (message.recipients != null && $Object.hasOwnProperty.call(message, "recipients")) {
                        if (!$Array.isArray(message.recipients))
                            return "recipients: array expected";
                        for (let i = 0; i < message.recipients.length; ++i)
                            if (!$util.isString(message.recipients[i]))
                                return "recipients: string[] expected";
                    }
                    if (message.priority != null && $Object.hasOwnProperty.call(message, "priority"))
                        if (typeof message.priority !== "number" || (message.priority | 0) !== message.priority)
                            return "priority: enum value expected";
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                        if (typeof message.kind !== "number" || (message.kind | 0) !== message.kind)
                            return "kind: enum value expected";
                    if (message.labels != null && $Object.hasOwnProperty.call(message, "labels")) {
                        let error = $root.tamga.envelope.v1.Labels.verify(message.labels, _depth + 1);
                        if (error)
                            return "labels." + error;
                    }
                    if (message.decisions != null && $Object.hasOwnProperty.call(message, "decisions")) {
                        if (!$Array.isArray(message.decisions))
                            return "decisions: array expected";
                        for (let i = 0; i < message.decisions.length; ++i) {
                            let error = $root.tamga.ledger.v1.Decision.verify(message.decisions[i], _depth + 1);
                            if (error)
                                return "decisions." + error;
                        }
                    }
                    if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs"))
                        if (!$util.isInteger(message.createdMs) && !(message.createdMs && $util.isInteger(message.createdMs.low) && $util.isInteger(message.createdMs.high)))
                            return "createdMs: integer|Long expected";
                    if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs"))
                        if (!$util.isInteger(message.expiresMs) && !(message.expiresMs && $util.isInteger(message.expiresMs.low) && $util.isInteger(message.expiresMs.high)))
                            return "expiresMs: integer|Long expected";
                    if (message.inReplyTo != null && $Object.hasOwnProperty.call(message, "inReplyTo"))
                        if (!(message.inReplyTo && typeof message.inReplyTo.length === "number" || $util.isString(message.inReplyTo)))
                            return "inReplyTo: buffer expected";
                    if (message.thread != null && $Object.hasOwnProperty.call(message, "thread"))
                        if (!(message.thread && typeof message.thread.length === "number" || $util.isString(message.thread)))
                            return "thread: buffer expected";
                    if (message.operation != null && $Object.hasOwnProperty.call(message, "operation"))
                        if (!$util.isString(message.operation))
                            return "operation: string expected";
                    if (message.handOver != null && $Object.hasOwnProperty.call(message, "handOver")) {
                        let error = $root.tamga.envelope.v1.HandOverWindow.verify(message.handOver, _depth + 1);
                        if (error)
                            return "handOver." + error;
                    }
                    if (message.size != null && $Object.hasOwnProperty.call(message, "size"))
                        if (!$util.isInteger(message.size))
                            return "size: integer expected";
                    if (message.attachments != null && $Object.hasOwnProperty.call(message, "attachments")) {
                        if (!$Array.isArray(message.attachments))
                            return "attachments: array expected";
                        for (let i = 0; i < message.attachments.length; ++i) {
                            let error = $root.tamga.envelope.v1.AttachmentReference.verify(message.attachments[i], _depth + 1);
                            if (error)
                                return "attachments." + error;
                        }
                    }
                    return null;
                };

                /**
                 * Creates an Admission message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.ledger.v1.Admission
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.ledger.v1.Admission} Admission
                 */
                Admission.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.ledger.v1.Admission)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.ledger.v1.Admission: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.ledger.v1.Admission();
                    if (object.id != null)
                        if (object.id.length)
                            if (typeof object.id === "string")
                                $util.base64.decode(object.id, message.id = $util.newBuffer($util.base64.length(object.id)), 0);
                            else if (object.id.length >= 0)
                                message.id = object.id;
                    if (object.envelopeDigest != null)
                        if (object.envelopeDigest.length)
                            if (typeof object.envelopeDigest === "string")
                                $util.base64.decode(object.envelopeDigest, message.envelopeDigest = $util.newBuffer($util.base64.length(object.envelopeDigest)), 0);
                            else if (object.envelopeDigest.length >= 0)
                                message.envelopeDigest = object.envelopeDigest;
                    if (object.admitted != null)
                        if (object.admitted)
                            message.admitted = $Boolean(object.admitted);
                    if (object.code != null)
                        if (typeof object.code !== "string" || object.code.length)
                            message.code = $String(object.code);
                    if (object.realm !== 0 && (typeof object.realm !== "string" || $root.tamga.envelope.v1.Realm[object.realm] !== 0))
                        switch (object.realm) {
                        case "REALM_UNSPECIFIED":
                        case 0:
                            message.realm = 0;
                            break;
                        case "REALM_LIVE":
                        case 1:
                            message.realm = 1;
                            break;
                        case "REALM_EXERCISE":
                        case 2:
                            message.realm = 2;
                            break;
                        default:
                            if (typeof object.realm === "number" && (object.realm | 0) === object.realm)
                                message.realm = object.realm;
                        }
                    if (object.sender != null)
                        if (typeof object.sender !== "string" || object.sender.length)
                            message.sender = $String(object.sender);
                    if (object.signingKey != null)
                        if (object.signingKey.length)
                            if (typeof object.signingKey === "string")
                                $util.base64.decode(object.signingKey, message.signingKey = $util.newBuffer($util.base64.length(object.signingKey)), 0);
                            else if (object.signingKey.length >= 0)
                                message.signingKey = object.signingKey;
                    if (object.recipients) {
                        if (!$Array.isArray(object.recipients))
                            throw $TypeError(".tamga.ledger.v1.Admission.recipients: array expected");
                        message.recipients = $Array(object.recipients.length);
                        for (let i = 0; i < object.recipients.length; ++i)
                            message.recipients[i] = $String(object.recipients[i]);
                    }
                    if (object.priority !== 0 && (typeof object.priority !== "string" || $root.tamga.envelope.v1.Priority[object.priority] !== 0))
                        switch (object.priority) {
                        case "PRIORITY_UNSPECIFIED":
                        case 0:
                            message.priority = 0;
                            break;
                        case "PRIORITY_ROUTINE":
                        case 1:
                            message.priority = 1;
                            break;
                        case "PRIORITY_URGENT":
                        case 2:
                            message.priority = 2;
                            break;
                        case "PRIORITY_FLASH":
                        case 3:
                            message.priority = 3;
                            break;
                        default:
                            if (typeof object.priority === "number" && (object.priority | 0) === object.priority)
                                message.priority = object.priority;
                        }
                    if (object.kind !== 0 && (typeof object.kind !== "string" || $root.tamga.envelope.v1.Kind[object.kind] !== 0))
                        switch (object.kind) {
                        case "KIND_UNSPECIFIED":
                        case 0:
                            message.kind = 0;
                            break;
                        case "KIND_REQUEST":
                        case 1:
                            message.kind = 1;
                            break;
                        case "KIND_REPLY":
                        case 2:
                            message.kind = 2;
                            break;
                        case "KIND_SPONTANEOUS":
                        case 3:
                            message.kind = 3;
                            break;
                        case "KIND_CLARIFICATION":
                        case 4:
                            message.kind = 4;
                            break;
                        case "KIND_REFUSAL":
                        case 5:
                            message.kind = 5;
                            break;
                        case "KIND_DELAY_NOTICE":
                        case 6:
                            message.kind = 6;
                            break;
                        case "KIND_WARNING":
                        case 7:
                            message.kind = 7;
                            break;
                        case "KIND_SEIZURE":
                        case 8:
                            message.kind = 8;
                            break;
                        case "KIND_FEEDBACK":
                        case 9:
                            message.kind = 9;
                            break;
                        case "KIND_CONSENT_REQUEST":
                        case 10:
                            message.kind = 10;
                            break;
                        case "KIND_CONSENT_DECISION":
                        case 11:
                            message.kind = 11;
                            break;
                        case "KIND_CD_REQUEST":
                        case 12:
                            message.kind = 12;
                            break;
                        case "KIND_CD_DECISION":
                        case 13:
                            message.kind = 13;
                            break;
                        case "KIND_CD_HANDOVER":
                        case 14:
                            message.kind = 14;
                            break;
                        case "KIND_OPERATION_PLAN":
                        case 15:
                            message.kind = 15;
                            break;
                        case "KIND_OPERATION_APPROVAL":
                        case 16:
                            message.kind = 16;
                            break;
                        case "KIND_TASKING":
                        case 17:
                            message.kind = 17;
                            break;
                        case "KIND_SITREP":
                        case 18:
                            message.kind = 18;
                            break;
                        case "KIND_BULLETIN":
                        case 19:
                            message.kind = 19;
                            break;
                        case "KIND_FINANCIAL_REQUEST":
                        case 20:
                            message.kind = 20;
                            break;
                        case "KIND_ASSET_REQUEST":
                        case 21:
                            message.kind = 21;
                            break;
                        case "KIND_PRECURSOR_NOTICE":
                        case 22:
                            message.kind = 22;
                            break;
                        case "KIND_HIT_QUERY":
                        case 23:
                            message.kind = 23;
                            break;
                        case "KIND_HIT_RESULT":
                        case 24:
                            message.kind = 24;
                            break;
                        case "KIND_CORRECTION":
                        case 25:
                            message.kind = 25;
                            break;
                        case "KIND_ERASURE_NOTICE":
                        case 26:
                            message.kind = 26;
                            break;
                        case "KIND_RECALL":
                        case 27:
                            message.kind = 27;
                            break;
                        case "KIND_ADMIN":
                        case 28:
                            message.kind = 28;
                            break;
                        case "KIND_TEST":
                        case 29:
                            message.kind = 29;
                            break;
                        case "KIND_TALLY":
                        case 30:
                            message.kind = 30;
                            break;
                        case "KIND_RECEIPT":
                        case 31:
                            message.kind = 31;
                            break;
                        default:
                            if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                                message.kind = object.kind;
                        }
                    if (object.labels != null) {
                        if (!$util.isObject(object.labels))
                            throw $TypeError(".tamga.ledger.v1.Admission.labels: object expected");
                        message.labels = $root.tamga.envelope.v1.Labels.fromObject(object.labels, _depth + 1);
                    }
                    if (object.decisions) {
                        if (!$Array.isArray(object.decisions))
                            throw $TypeError(".tamga.ledger.v1.Admission.decisions: array expected");
                        message.decisions = $Array(object.decisions.length);
                        for (let i = 0; i < object.decisions.length; ++i) {
                            if (!$util.isObject(object.decisions[i]))
                                throw $TypeError(".tamga.ledger.v1.Admission.decisions: object expected");
                            message.decisions[i] = $root.tamga.ledger.v1.Decision.fromObject(object.decisions[i], _depth + 1);
                        }
                    }
                    if (object.createdMs != null)
                        if (typeof object.createdMs === "object" ? object.createdMs.low || object.createdMs.high : $Number(object.createdMs) !== 0)
                            if ($util.Long)
                                message.createdMs = $util.Long.fromValue(object.createdMs, true);
                            else if (typeof object.createdMs === "string")
                                message.createdMs = $parseInt(object.createdMs, 10);
                            else if (typeof object.createdMs === "number")
                                message.createdMs = object.createdMs;
                            else if (typeof object.createdMs === "object")
                                message.createdMs = new $util.LongBits(object.createdMs.low >>> 0, object.createdMs.high >>> 0).toNumber(true);
                    if (object.expiresMs != null)
                        if (typeof object.expiresMs === "object" ? object.expiresMs.low || object.expiresMs.high : $Number(object.expiresMs) !== 0)
                            if ($util.Long)
                                message.expiresMs = $util.Long.fromValue(object.expiresMs, true);
                            else if (typeof object.expiresMs === "string")
                                message.expiresMs = $parseInt(object.expiresMs, 10);
                            else if (typeof object.expiresMs === "number")
                                message.expiresMs = object.expiresMs;
                            else if (typeof object.expiresMs === "object")
                                message.expiresMs = new $util.LongBits(object.expiresMs.low >>> 0, object.expiresMs.high >>> 0).toNumber(true);
                    if (object.inReplyTo != null)
                        if (object.inReplyTo.length)
                            if (typeof object.inReplyTo === "string")
                                $util.base64.decode(object.inReplyTo, message.inReplyTo = $util.newBuffer($util.base64.length(object.inReplyTo)), 0);
                            else if (object.inReplyTo.length >= 0)
                                message.inReplyTo = object.inReplyTo;
                    if (object.thread != null)
                        if (object.thread.length)
                            if (typeof object.thread === "string")
                                $util.base64.decode(object.thread, message.thread = $util.newBuffer($util.base64.length(object.thread)), 0);
                            else if (object.thread.length >= 0)
                                message.thread = object.thread;
                    if (object.operation != null)
                        if (typeof object.operation !== "string" || object.operation.length)
                            message.operation = $String(object.operation);
                    if (object.handOver != null) {
                        if (!$util.isObject(object.handOver))
                            throw $TypeError(".tamga.ledger.v1.Admission.handOver: object expected");
                        message.handOver = $root.tamga.envelope.v1.HandOverWindow.fromObject(object.handOver, _depth + 1);
                    }
                    if (object.size != null)
                        if ($Number(object.size) !== 0)
                            message.size = object.size >>> 0;
                    if (object.attachments) {
                        if (!$Array.isArray(object.attachments))
                            throw $TypeError(".tamga.ledger.v1.Admission.attachments: array expected");
                        message.attachments = $Array(object.attachments.length);
                        for (let i = 0; i < object.attachments.length; ++i) {
                            if (!$util.isObject(object.attachments[i]))
                                throw $TypeError(".tamga.ledger.v1.Admission.attachments: object expected");
                            message.attachments[i] = $root.tamga.envelope.v1.AttachmentReference.fromObject(object.attachments[i], _depth + 1);
                        }
                    }
                    return message;
                };

                /**
                 * Creates a plain object from an Admission message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.ledger.v1.Admission
                 * @static
                 * @param {tamga.ledger.v1.Admission} message Admission
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Admission.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults) {
                        object.recipients = [];
                        object.decisions = [];
                        object.attachments = [];
                    }
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.id = "";
                        else {
                            object.id = [];
                            if (options.bytes !== $Array)
                                object.id = $util.newBuffer(object.id);
                        }
                        if (options.bytes === $String)
                            object.envelopeDigest = "";
                        else {
                            object.envelopeDigest = [];
                            if (options.bytes !== $Array)
                                object.envelopeDigest = $util.newBuffer(object.envelopeDigest);
                        }
                        object.admitted = false;
                        object.code = "";
                        object.realm = options.enums === $String ? "REALM_UNSPECIFIED" : 0;
                        object.sender = "";
                        if (options.bytes === $String)
                            object.signingKey = "";
                        else {
                            object.signingKey = [];
                            if (options.bytes !== $Array)
                                object.signingKey = $util.newBuffer(object.signingKey);
                        }
                        object.priority = options.enums === $String ? "PRIORITY_UNSPECIFIED" : 0;
                        object.kind = options.enums === $String ? "KIND_UNSPECIFIED" : 0;
                        object.labels = null;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.createdMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.createdMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.expiresMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.expiresMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if (options.bytes === $String)
                            object.inReplyTo = "";
                        else {
                            object.inReplyTo = [];
                            if (options.bytes !== $Array)
                                object.inReplyTo = $util.newBuffer(object.inReplyTo);
                        }
                        if (options.bytes === $String)
                            object.thread = "";
                        else {
                            object.thread = [];
                            if (options.bytes !== $Array)
                                object.thread = $util.newBuffer(object.thread);
                        }
                        object.operation = "";
                        object.handOver = null;
                        object.size = 0;
                    }
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        object.id = options.bytes === $String ? $util.base64.encode(message.id, 0, message.id.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.id) : message.id;
                    if (message.envelopeDigest != null && $Object.hasOwnProperty.call(message, "envelopeDigest"))
                        object.envelopeDigest = options.bytes === $String ? $util.base64.encode(message.envelopeDigest, 0, message.envelopeDigest.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.envelopeDigest) : message.envelopeDigest;
                    if (message.admitted != null && $Object.hasOwnProperty.call(message, "admitted"))
                        object.admitted = message.admitted;
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                        object.code = message.code;
                    if (message.realm != null && $Object.hasOwnProperty.call(message, "realm"))
                        object.realm = options.enums === $String ? $root.tamga.envelope.v1.Realm[message.realm] === $undefined ? message.realm : $root.tamga.envelope.v1.Realm[message.realm] : message.realm;
                    if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                        object.sender = message.sender;
                    if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey"))
                        object.signingKey = options.bytes === $String ? $util.base64.encode(message.signingKey, 0, message.signingKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signingKey) : message.signingKey;
                    if (message.recipients && message.recipients.length) {
                        object.recipients = $Array(message.recipients.length);
                        for (let j = 0; j < message.recipients.length; ++j)
                            object.recipients[j] = message.recipients[j];
                    }
                    if (message.priority != null && $Object.hasOwnProperty.call(message, "priority"))
                        object.priority = options.enums === $String ? $root.tamga.envelope.v1.Priority[message.priority] === $undefined ? message.priority : $root.tamga.envelope.v1.Priority[message.priority] : message.priority;
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                        object.kind = options.enums === $String ? $root.tamga.envelope.v1.Kind[message.kind] === $undefined ? message.kind : $root.tamga.envelope.v1.Kind[message.kind] : message.kind;
                    if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
                        object.labels = $root.tamga.envelope.v1.Labels.toObject(message.labels, options, _depth + 1);
                    if (message.decisions && message.decisions.length) {
                        object.decisions = $Array(message.decisions.length);
                        for (let j = 0; j < message.decisions.length; ++j)
                            object.decisions[j] = $root.tamga.ledger.v1.Decision.toObject(message.decisions[j], options, _depth + 1);
                    }
                    if (message.createdMs != null && $Object.hasOwnProperty.call(message, "createdMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.createdMs = typeof message.createdMs === "number" ? $BigInt(message.createdMs) : $util.Long.fromBits(message.createdMs.low >>> 0, message.createdMs.high >>> 0, true).toBigInt();
                        else if (typeof message.createdMs === "number")
                            object.createdMs = options.longs === $String ? $String(message.createdMs) : message.createdMs;
                        else
                            object.createdMs = options.longs === $String ? $util.Long.prototype.toString.call(message.createdMs) : options.longs === $Number ? new $util.LongBits(message.createdMs.low >>> 0, message.createdMs.high >>> 0).toNumber(true) : message.createdMs;
                    if (message.expiresMs != null && $Object.hasOwnProperty.call(message, "expiresMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.expiresMs = typeof message.expiresMs === "number" ? $BigInt(message.expiresMs) : $util.Long.fromBits(message.expiresMs.low >>> 0, message.expiresMs.high >>> 0, true).toBigInt();
                        else if (typeof message.expiresMs === "number")
                            object.expiresMs = options.longs === $String ? $String(message.expiresMs) : message.expiresMs;
                        else
                            object.expiresMs = options.longs === $String ? $util.Long.prototype.toString.call(message.expiresMs) : options.longs === $Number ? new $util.LongBits(message.expiresMs.low >>> 0, message.expiresMs.high >>> 0).toNumber(true) : message.expiresMs;
                    if (message.inReplyTo != null && $Object.hasOwnProperty.call(message, "inReplyTo"))
                        object.inReplyTo = options.bytes === $String ? $util.base64.encode(message.inReplyTo, 0, message.inReplyTo.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.inReplyTo) : message.inReplyTo;
                    if (message.thread != null && $Object.hasOwnProperty.call(message, "thread"))
                        object.thread = options.bytes === $String ? $util.base64.encode(message.thread, 0, message.thread.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.thread) : message.thread;
                    if (message.operation != null && $Object.hasOwnProperty.call(message, "operation"))
                        object.operation = message.operation;
                    if (message.handOver != null && $Object.hasOwnProperty.call(message, "handOver"))
                        object.handOver = $root.tamga.envelope.v1.HandOverWindow.toObject(message.handOver, options, _depth + 1);
                    if (message.size != null && $Object.hasOwnProperty.call(message, "size"))
                        object.size = message.size;
                    if (message.attachments && message.attachments.length) {
                        object.attachments = $Array(message.attachments.length);
                        for (let j = 0; j < message.attachments.length; ++j)
                            object.attachments[j] = $root.tamga.envelope.v1.AttachmentReference.toObject(message.attachments[j], options, _depth + 1);
                    }
                    return object;
                };

                /**
                 * Converts this Admission to JSON.
                 * @function toJSON
                 * @memberof tamga.ledger.v1.Admission
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Admission.prototype.toJSON = function() {
                    return Admission.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Admission;
            })();

            v1.OutcomeStatement = (function() {

                /**
                 * Properties of an OutcomeStatement.
                 * @typedef {Object} tamga.ledger.v1.OutcomeStatement.$Properties
                 * @property {Uint8Array} [region] OutcomeStatement region
                 * @property {tamga.envelope.v1.Realm} [realm] OutcomeStatement realm
                 * @property {Uint8Array} [id] OutcomeStatement id
                 * @property {Uint8Array} [envelopeDigest] OutcomeStatement envelopeDigest
                 * @property {string} [recipient] OutcomeStatement recipient
                 * @property {tamga.ledger.v1.OutcomeState} [state] OutcomeStatement state
                 * @property {number|Long} [atMs] OutcomeStatement atMs
                 * @property {string} [code] OutcomeStatement code
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an OutcomeStatement.
                 * @memberof tamga.ledger.v1
                 * @interface IOutcomeStatement
                 * @augments tamga.ledger.v1.OutcomeStatement.$Properties
                 * @deprecated Use tamga.ledger.v1.OutcomeStatement.$Properties instead.
                 */

                /**
                 * Shape of an OutcomeStatement.
                 * @typedef {tamga.ledger.v1.OutcomeStatement.$Properties} tamga.ledger.v1.OutcomeStatement.$Shape
                 */

                /**
                 * Constructs a new OutcomeStatement.
                 * @memberof tamga.ledger.v1
                 * @classdesc Represents an OutcomeStatement.
                 * @constructor
                 * @param {tamga.ledger.v1.OutcomeStatement.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const OutcomeStatement = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * OutcomeStatement region.
                 * @member {Uint8Array} region
                 * @memberof tamga.ledger.v1.OutcomeStatement
                 * @instance
                 */
                OutcomeStatement.prototype.region = $util.newBuffer([]);

                /**
                 * OutcomeStatement realm.
                 * @member {tamga.envelope.v1.Realm} realm
                 * @memberof tamga.ledger.v1.OutcomeStatement
                 * @instance
                 */
                OutcomeStatement.prototype.realm = 0;

                /**
                 * OutcomeStatement id.
                 * @member {Uint8Array} id
                 * @memberof tamga.ledger.v1.OutcomeStatement
                 * @instance
                 */
                OutcomeStatement.prototype.id = $util.newBuffer([]);

                /**
                 * OutcomeStatement envelopeDigest.
                 * @member {Uint8Array} envelopeDigest
                 * @memberof tamga.ledger.v1.OutcomeStatement
                 * @instance
                 */
                OutcomeStatement.prototype.envelopeDigest = $util.newBuffer([]);

                /**
                 * OutcomeStatement recipient.
                 * @member {string} recipient
                 * @memberof tamga.ledger.v1.OutcomeStatement
                 * @instance
                 */
                OutcomeStatement.prototype.recipient = "";

                /**
                 * OutcomeStatement state.
                 * @member {tamga.ledger.v1.OutcomeState} state
                 * @memberof tamga.ledger.v1.OutcomeStatement
                 * @instance
                 */
                OutcomeStatement.prototype.state = 0;

                /**
                 * OutcomeStatement atMs.
                 * @member {number|Long} atMs
                 * @memberof tamga.ledger.v1.OutcomeStatement
                 * @instance
                 */
                OutcomeStatement.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * OutcomeStatement code.
                 * @member {string} code
                 * @memberof tamga.ledger.v1.OutcomeStatement
                 * @instance
                 */
                OutcomeStatement.prototype.code = "";

                /**
                 * Creates a new OutcomeStatement instance using the specified properties.
                 * @function create
                 * @memberof tamga.ledger.v1.OutcomeStatement
                 * @static
                 * @param {tamga.ledger.v1.OutcomeStatement.$Properties=} [properties] Properties to set
                 * @returns {tamga.ledger.v1.OutcomeStatement} OutcomeStatement instance
                 * @type {{
                 *   (properties: tamga.ledger.v1.OutcomeStatement.$Shape): tamga.ledger.v1.OutcomeStatement & tamga.ledger.v1.OutcomeStatement.$Shape;
                 *   (properties?: tamga.ledger.v1.OutcomeStatement.$Properties): tamga.ledger.v1.OutcomeStatement;
                 * }}
                 */
                OutcomeStatement.create = function(properties) {
                    return new OutcomeStatement(properties);
                };

                /**
                 * Encodes the specified OutcomeStatement message. Does not implicitly {@link tamga.ledger.v1.OutcomeStatement.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.ledger.v1.OutcomeStatement
                 * @static
                 * @param {tamga.ledger.v1.OutcomeStatement.$Properties} message OutcomeStatement message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                OutcomeStatement.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.region != null && $Object.hasOwnProperty.call(message, "region") && message.region.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.region);
                    if (message.realm != null && $Object.hasOwnProperty.call(message, "realm") && message.realm !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.realm);
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.id);
                    if (message.envelopeDigest != null && $Object.hasOwnProperty.call(message, "envelopeDigest") && message.envelopeDigest.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.envelopeDigest);
                    if (message.recipient != null && $Object.hasOwnProperty.call(message, "recipient") && message.recipient !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.recipient);
                    if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).int32(message.state);
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                        writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.atMs);
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.code);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an OutcomeStatement message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.ledger.v1.OutcomeStatement
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.OutcomeStatement & tamga.ledger.v1.OutcomeStatement.$Shape} OutcomeStatement
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                OutcomeStatement.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.ledger.v1.OutcomeStatement();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.region = value;
                                else
                                    delete message.region;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.realm = value;
                                else
                                    delete message.realm;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.envelopeDigest = value;
                                else
                                    delete message.envelopeDigest;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.recipient = value;
                                else
                                    delete message.recipient;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.state = value;
                                else
                                    delete message.state;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.atMs = value;
                                else
                                    delete message.atMs;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies an OutcomeStatement message.
                 * @function verify
                 * @memberof tamga.ledger.v1.OutcomeStatement
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                OutcomeStatement.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.region != null && $Object.hasOwnProperty.call(message, "region"))
                        if (!(message.region && typeof message.region.length === "number" || $util.isString(message.region)))
                            return "region: buffer expected";
                    if (message.realm != null && $Object.hasOwnProperty.call(message, "realm"))
                        if (typeof message.realm !== "number" || (message.realm | 0) !== message.realm)
                            return "realm: enum value expected";
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        if (!(message.id && typeof message.id.length === "number" || $util.isString(message.id)))
                            return "id: buffer expected";
                    if (message.envelopeDigest != null && $Object.hasOwnProperty.call(message, "envelopeDigest"))
                        if (!(message.envelopeDigest && typeof message.envelopeDigest.length === "number" || $util.isString(message.envelopeDigest)))
                            return "envelopeDigest: buffer expected";
                    if (message.recipient != null && $Object.hasOwnProperty.call(message, "recipient"))
                        if (!$util.isString(message.recipient))
                            return "recipient: string expected";
                    if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                        if (typeof message.state !== "number" || (message.state | 0) !== message.state)
                            return "state: enum value expected";
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs"))
                        if (!$util.isInteger(message.atMs) && !(message.atMs && $util.isInteger(message.atMs.low) && $util.isInteger(message.atMs.high)))
                            return "atMs: integer|Long expected";
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                        if (!$util.isString(message.code))
                            return "code: string expected";
                    return null;
                };

                /**
                 * Creates an OutcomeStatement message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.ledger.v1.OutcomeStatement
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.ledger.v1.OutcomeStatement} OutcomeStatement
                 */
                OutcomeStatement.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.ledger.v1.OutcomeStatement)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.ledger.v1.OutcomeStatement: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.ledger.v1.OutcomeStatement();
                    if (object.region != null)
                        if (object.region.length)
                            if (typeof object.region === "string")
                                $util.base64.decode(object.region, message.region = $util.newBuffer($util.base64.length(object.region)), 0);
                            else if (object.region.length >= 0)
                                message.region = object.region;
                    if (object.realm !== 0 && (typeof object.realm !== "string" || $root.tamga.envelope.v1.Realm[object.realm] !== 0))
                        switch (object.realm) {
                        case "REALM_UNSPECIFIED":
                        case 0:
                            message.realm = 0;
                            break;
                        case "REALM_LIVE":
                        case 1:
                            message.realm = 1;
                            break;
                        case "REALM_EXERCISE":
                        case 2:
                            message.realm = 2;
                            break;
                        default:
                            if (typeof object.realm === "number" && (object.realm | 0) === object.realm)
                                message.realm = object.realm;
                        }
                    if (object.id != null)
                        if (object.id.length)
                            if (typeof object.id === "string")
                                $util.base64.decode(object.id, message.id = $util.newBuffer($util.base64.length(object.id)), 0);
                            else if (object.id.length >= 0)
                                message.id = object.id;
                    if (object.envelopeDigest != null)
                        if (object.envelopeDigest.length)
                            if (typeof object.envelopeDigest === "string")
                                $util.base64.decode(object.envelopeDigest, message.envelopeDigest = $util.newBuffer($util.base64.length(object.envelopeDigest)), 0);
                            else if (object.envelopeDigest.length >= 0)
                                message.envelopeDigest = object.envelopeDigest;
                    if (object.recipient != null)
                        if (typeof object.recipient !== "string" || object.recipient.length)
                            message.recipient = $String(object.recipient);
                    if (object.state !== 0 && (typeof object.state !== "string" || $root.tamga.ledger.v1.OutcomeState[object.state] !== 0))
                        switch (object.state) {
                        case "OUTCOME_STATE_UNSPECIFIED":
                        case 0:
                            message.state = 0;
                            break;
                        case "OUTCOME_STATE_DELIVERED":
                        case 1:
                            message.state = 1;
                            break;
                        case "OUTCOME_STATE_EXPIRED":
                        case 2:
                            message.state = 2;
                            break;
                        case "OUTCOME_STATE_RECALLED":
                        case 3:
                            message.state = 3;
                            break;
                        case "OUTCOME_STATE_OPENED":
                        case 4:
                            message.state = 4;
                            break;
                        case "OUTCOME_STATE_CANNOT_OPEN":
                        case 5:
                            message.state = 5;
                            break;
                        case "OUTCOME_STATE_REFUSED_BY_RECIPIENT":
                        case 6:
                            message.state = 6;
                            break;
                        case "OUTCOME_STATE_HELD_BY_RECIPIENT":
                        case 7:
                            message.state = 7;
                            break;
                        case "OUTCOME_STATE_ACCEPTED":
                        case 8:
                            message.state = 8;
                            break;
                        case "OUTCOME_STATE_ANSWERED":
                        case 9:
                            message.state = 9;
                            break;
                        case "OUTCOME_STATE_CLOSED":
                        case 10:
                            message.state = 10;
                            break;
                        default:
                            if (typeof object.state === "number" && (object.state | 0) === object.state)
                                message.state = object.state;
                        }
                    if (object.atMs != null)
                        if (typeof object.atMs === "object" ? object.atMs.low || object.atMs.high : $Number(object.atMs) !== 0)
                            if ($util.Long)
                                message.atMs = $util.Long.fromValue(object.atMs, true);
                            else if (typeof object.atMs === "string")
                                message.atMs = $parseInt(object.atMs, 10);
                            else if (typeof object.atMs === "number")
                                message.atMs = object.atMs;
                            else if (typeof object.atMs === "object")
                                message.atMs = new $util.LongBits(object.atMs.low >>> 0, object.atMs.high >>> 0).toNumber(true);
                    if (object.code != null)
                        if (typeof object.code !== "string" || object.code.length)
                            message.code = $String(object.code);
                    return message;
                };

                /**
                 * Creates a plain object from an OutcomeStatement message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.ledger.v1.OutcomeStatement
                 * @static
                 * @param {tamga.ledger.v1.OutcomeStatement} message OutcomeStatement
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                OutcomeStatement.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.region = "";
                        else {
                            object.region = [];
                            if (options.bytes !== $Array)
                                object.region = $util.newBuffer(object.region);
                        }
                        object.realm = options.enums === $String ? "REALM_UNSPECIFIED" : 0;
                        if (options.bytes === $String)
                            object.id = "";
                        else {
                            object.id = [];
                            if (options.bytes !== $Array)
                                object.id = $util.newBuffer(object.id);
                        }
                        if (options.bytes === $String)
                            object.envelopeDigest = "";
                        else {
                            object.envelopeDigest = [];
                            if (options.bytes !== $Array)
                                object.envelopeDigest = $util.newBuffer(object.envelopeDigest);
                        }
                        object.recipient = "";
                        object.state = options.enums === $String ? "OUTCOME_STATE_UNSPECIFIED" : 0;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.atMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.atMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.code = "";
                    }
                    if (message.region != null && $Object.hasOwnProperty.call(message, "region"))
                        object.region = options.bytes === $String ? $util.base64.encode(message.region, 0, message.region.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.region) : message.region;
                    if (message.realm != null && $Object.hasOwnProperty.call(message, "realm"))
                        object.realm = options.enums === $String ? $root.tamga.envelope.v1.Realm[message.realm] === $undefined ? message.realm : $root.tamga.envelope.v1.Realm[message.realm] : message.realm;
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        object.id = options.bytes === $String ? $util.base64.encode(message.id, 0, message.id.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.id) : message.id;
                    if (message.envelopeDigest != null && $Object.hasOwnProperty.call(message, "envelopeDigest"))
                        object.envelopeDigest = options.bytes === $String ? $util.base64.encode(message.envelopeDigest, 0, message.envelopeDigest.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.envelopeDigest) : message.envelopeDigest;
                    if (message.recipient != null && $Object.hasOwnProperty.call(message, "recipient"))
                        object.recipient = message.recipient;
                    if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                        object.state = options.enums === $String ? $root.tamga.ledger.v1.OutcomeState[message.state] === $undefined ? message.state : $root.tamga.ledger.v1.OutcomeState[message.state] : message.state;
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.atMs = typeof message.atMs === "number" ? $BigInt(message.atMs) : $util.Long.fromBits(message.atMs.low >>> 0, message.atMs.high >>> 0, true).toBigInt();
                        else if (typeof message.atMs === "number")
                            object.atMs = options.longs === $String ? $String(message.atMs) : message.atMs;
                        else
                            object.atMs = options.longs === $String ? $util.Long.prototype.toString.call(message.atMs) : options.longs === $Number ? new $util.LongBits(message.atMs.low >>> 0, message.atMs.high >>> 0).toNumber(true) : message.atMs;
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                        object.code = message.code;
                    return object;
                };

                /**
                 * Converts this OutcomeStatement to JSON.
                 * @function toJSON
                 * @memberof tamga.ledger.v1.OutcomeStatement
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                OutcomeStatement.prototype.toJSON = function() {
                    return OutcomeStatement.toObject(this, $protobuf.util.toJSONOptions);
                };

                return OutcomeStatement;
            })();

            v1.ReceiptProof = (function() {

                /**
                 * Properties of a ReceiptProof.
                 * @typedef {Object} tamga.ledger.v1.ReceiptProof.$Properties
                 * @property {Uint8Array} [statement] ReceiptProof statement
                 * @property {number} [position] ReceiptProof position
                 * @property {number} [count] ReceiptProof count
                 * @property {Array.<Uint8Array>} [path] ReceiptProof path
                 * @property {string} [signer] ReceiptProof signer
                 * @property {Uint8Array} [signingKey] ReceiptProof signingKey
                 * @property {Uint8Array} [signature] ReceiptProof signature
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ReceiptProof.
                 * @memberof tamga.ledger.v1
                 * @interface IReceiptProof
                 * @augments tamga.ledger.v1.ReceiptProof.$Properties
                 * @deprecated Use tamga.ledger.v1.ReceiptProof.$Properties instead.
                 */

                /**
                 * Shape of a ReceiptProof.
                 * @typedef {tamga.ledger.v1.ReceiptProof.$Properties} tamga.ledger.v1.ReceiptProof.$Shape
                 */

                /**
                 * Constructs a new ReceiptProof.
                 * @memberof tamga.ledger.v1
                 * @classdesc Represents a ReceiptProof.
                 * @constructor
                 * @param {tamga.ledger.v1.ReceiptProof.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ReceiptProof = function (properties) {
                    this.path = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ReceiptProof statement.
                 * @member {Uint8Array} statement
                 * @memberof tamga.ledger.v1.ReceiptProof
                 * @instance
                 */
                ReceiptProof.prototype.statement = $util.newBuffer([]);

                /**
                 * ReceiptProof position.
                 * @member {number} position
                 * @memberof tamga.ledger.v1.ReceiptProof
                 * @instance
                 */
                ReceiptProof.prototype.position = 0;

                /**
                 * ReceiptProof count.
                 * @member {number} count
                 * @memberof tamga.ledger.v1.ReceiptProof
                 * @instance
                 */
                ReceiptProof.prototype.count = 0;

                /**
                 * ReceiptProof path.
                 * @member {Array.<Uint8Array>} path
                 * @memberof tamga.ledger.v1.ReceiptProof
                 * @instance
                 */
                ReceiptProof.prototype.path = $util.emptyArray;

                /**
                 * ReceiptProof signer.
                 * @member {string} signer
                 * @memberof tamga.ledger.v1.ReceiptProof
                 * @instance
                 */
                ReceiptProof.prototype.signer = "";

                /**
                 * ReceiptProof signingKey.
                 * @member {Uint8Array} signingKey
                 * @memberof tamga.ledger.v1.ReceiptProof
                 * @instance
                 */
                ReceiptProof.prototype.signingKey = $util.newBuffer([]);

                /**
                 * ReceiptProof signature.
                 * @member {Uint8Array} signature
                 * @memberof tamga.ledger.v1.ReceiptProof
                 * @instance
                 */
                ReceiptProof.prototype.signature = $util.newBuffer([]);

                /**
                 * Creates a new ReceiptProof instance using the specified properties.
                 * @function create
                 * @memberof tamga.ledger.v1.ReceiptProof
                 * @static
                 * @param {tamga.ledger.v1.ReceiptProof.$Properties=} [properties] Properties to set
                 * @returns {tamga.ledger.v1.ReceiptProof} ReceiptProof instance
                 * @type {{
                 *   (properties: tamga.ledger.v1.ReceiptProof.$Shape): tamga.ledger.v1.ReceiptProof & tamga.ledger.v1.ReceiptProof.$Shape;
                 *   (properties?: tamga.ledger.v1.ReceiptProof.$Properties): tamga.ledger.v1.ReceiptProof;
                 * }}
                 */
                ReceiptProof.create = function(properties) {
                    return new ReceiptProof(properties);
                };

                /**
                 * Encodes the specified ReceiptProof message. Does not implicitly {@link tamga.ledger.v1.ReceiptProof.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.ledger.v1.ReceiptProof
                 * @static
                 * @param {tamga.ledger.v1.ReceiptProof.$Properties} message ReceiptProof message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ReceiptProof.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.statement != null && $Object.hasOwnProperty.call(message, "statement") && message.statement.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.statement);
                    if (message.position != null && $Object.hasOwnProperty.call(message, "position") && message.position !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.position);
                    if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.count);
                    if (message.path != null && message.path.length)
                        for (let i = 0; i < message.path.length; ++i)
                            writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.path[i]);
                    if (message.signer != null && $Object.hasOwnProperty.call(message, "signer") && message.signer !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.signer);
                    if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey") && message.signingKey.length)
                        writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.signingKey);
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                        writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.signature);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ReceiptProof message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.ledger.v1.ReceiptProof
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.ReceiptProof & tamga.ledger.v1.ReceiptProof.$Shape} ReceiptProof
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ReceiptProof.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.ledger.v1.ReceiptProof();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.statement = value;
                                else
                                    delete message.statement;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.position = value;
                                else
                                    delete message.position;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.count = value;
                                else
                                    delete message.count;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.path && message.path.length))
                                    message.path = [];
                                message.path.push(reader.bytes());
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.signer = value;
                                else
                                    delete message.signer;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.signingKey = value;
                                else
                                    delete message.signingKey;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.signature = value;
                                else
                                    delete message.signature;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a ReceiptProof message.
                 * @function verify
                 * @memberof tamga.ledger.v1.ReceiptProof
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                ReceiptProof.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.statement != null && $Object.hasOwnProperty.call(message, "statement"))
                        if (!(message.statement && typeof message.statement.length === "number" || $util.isString(message.statement)))
                            return "statement: buffer expected";
                    if (message.position != null && $Object.hasOwnProperty.call(message, "position"))
                        if (!$util.isInteger(message.position))
                            return "position: integer expected";
                    if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                        if (!$util.isInteger(message.count))
                            return "count: integer expected";
                    if (message.path != null && $Object.hasOwnProperty.call(message, "path")) {
                        if (!$Array.isArray(message.path))
                            return "path: array expected";
                        for (let i = 0; i < message.path.length; ++i)
                            if (!(message.path[i] && typeof message.path[i].length === "number" || $util.isString(message.path[i])))
                                return "path: buffer[] expected";
                    }
                    if (message.signer != null && $Object.hasOwnProperty.call(message, "signer"))
                        if (!$util.isString(message.signer))
                            return "signer: string expected";
                    if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey"))
                        if (!(message.signingKey && typeof message.signingKey.length === "number" || $util.isString(message.signingKey)))
                            return "signingKey: buffer expected";
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                        if (!(message.signature && typeof message.signature.length === "number" || $util.isString(message.signature)))
                            return "signature: buffer expected";
                    return null;
                };

                /**
                 * Creates a ReceiptProof message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.ledger.v1.ReceiptProof
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.ledger.v1.ReceiptProof} ReceiptProof
                 */
                ReceiptProof.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.ledger.v1.ReceiptProof)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.ledger.v1.ReceiptProof: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.ledger.v1.ReceiptProof();
                    if (object.statement != null)
                        if (object.statement.length)
                            if (typeof object.statement === "string")
                                $util.base64.decode(object.statement, message.statement = $util.newBuffer($util.base64.length(object.statement)), 0);
                            else if (object.statement.length >= 0)
                                message.statement = object.statement;
                    if (object.position != null)
                        if ($Number(object.position) !== 0)
                            message.position = object.position >>> 0;
                    if (object.count != null)
                        if ($Number(object.count) !== 0)
                            message.count = object.count >>> 0;
                    if (object.path) {
                        if (!$Array.isArray(object.path))
                            throw $TypeError(".tamga.ledger.v1.ReceiptProof.path: array expected");
                        message.path = $Array(object.path.length);
                        for (let i = 0; i < object.path.length; ++i)
                            if (typeof object.path[i] === "string")
                                $util.base64.decode(object.path[i], message.path[i] = $util.newBuffer($util.base64.length(object.path[i])), 0);
                            else if (object.path[i].length >= 0)
                                message.path[i] = object.path[i];
                    }
                    if (object.signer != null)
                        if (typeof object.signer !== "string" || object.signer.length)
                            message.signer = $String(object.signer);
                    if (object.signingKey != null)
                        if (object.signingKey.length)
                            if (typeof object.signingKey === "string")
                                $util.base64.decode(object.signingKey, message.signingKey = $util.newBuffer($util.base64.length(object.signingKey)), 0);
                            else if (object.signingKey.length >= 0)
                                message.signingKey = object.signingKey;
                    if (object.signature != null)
                        if (object.signature.length)
                            if (typeof object.signature === "string")
                                $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                            else if (object.signature.length >= 0)
                                message.signature = object.signature;
                    return message;
                };

                /**
                 * Creates a plain object from a ReceiptProof message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.ledger.v1.ReceiptProof
                 * @static
                 * @param {tamga.ledger.v1.ReceiptProof} message ReceiptProof
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ReceiptProof.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.path = [];
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.statement = "";
                        else {
                            object.statement = [];
                            if (options.bytes !== $Array)
                                object.statement = $util.newBuffer(object.statement);
                        }
                        object.position = 0;
                        object.count = 0;
                        object.signer = "";
                        if (options.bytes === $String)
                            object.signingKey = "";
                        else {
                            object.signingKey = [];
                            if (options.bytes !== $Array)
                                object.signingKey = $util.newBuffer(object.signingKey);
                        }
                        if (options.bytes === $String)
                            object.signature = "";
                        else {
                            object.signature = [];
                            if (options.bytes !== $Array)
                                object.signature = $util.newBuffer(object.signature);
                        }
                    }
                    if (message.statement != null && $Object.hasOwnProperty.call(message, "statement"))
                        object.statement = options.bytes === $String ? $util.base64.encode(message.statement, 0, message.statement.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.statement) : message.statement;
                    if (message.position != null && $Object.hasOwnProperty.call(message, "position"))
                        object.position = message.position;
                    if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                        object.count = message.count;
                    if (message.path && message.path.length) {
                        object.path = $Array(message.path.length);
                        for (let j = 0; j < message.path.length; ++j)
                            object.path[j] = options.bytes === $String ? $util.base64.encode(message.path[j], 0, message.path[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.path[j]) : message.path[j];
                    }
                    if (message.signer != null && $Object.hasOwnProperty.call(message, "signer"))
                        object.signer = message.signer;
                    if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey"))
                        object.signingKey = options.bytes === $String ? $util.base64.encode(message.signingKey, 0, message.signingKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signingKey) : message.signingKey;
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                        object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                    return object;
                };

                /**
                 * Converts this ReceiptProof to JSON.
                 * @function toJSON
                 * @memberof tamga.ledger.v1.ReceiptProof
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ReceiptProof.prototype.toJSON = function() {
                    return ReceiptProof.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ReceiptProof;
            })();

            v1.Outcome = (function() {

                /**
                 * Properties of an Outcome.
                 * @typedef {Object} tamga.ledger.v1.Outcome.$Properties
                 * @property {Uint8Array} [id] Outcome id
                 * @property {Uint8Array} [envelopeDigest] Outcome envelopeDigest
                 * @property {string} [recipient] Outcome recipient
                 * @property {tamga.ledger.v1.OutcomeState} [state] Outcome state
                 * @property {tamga.ledger.v1.ReceiptProof.$Properties} [receipt] Outcome receipt
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Outcome.
                 * @memberof tamga.ledger.v1
                 * @interface IOutcome
                 * @augments tamga.ledger.v1.Outcome.$Properties
                 * @deprecated Use tamga.ledger.v1.Outcome.$Properties instead.
                 */

                /**
                 * Shape of an Outcome.
                 * @typedef {tamga.ledger.v1.Outcome.$Properties} tamga.ledger.v1.Outcome.$Shape
                 */

                /**
                 * Constructs a new Outcome.
                 * @memberof tamga.ledger.v1
                 * @classdesc Represents an Outcome.
                 * @constructor
                 * @param {tamga.ledger.v1.Outcome.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Outcome = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Outcome id.
                 * @member {Uint8Array} id
                 * @memberof tamga.ledger.v1.Outcome
                 * @instance
                 */
                Outcome.prototype.id = $util.newBuffer([]);

                /**
                 * Outcome envelopeDigest.
                 * @member {Uint8Array} envelopeDigest
                 * @memberof tamga.ledger.v1.Outcome
                 * @instance
                 */
                Outcome.prototype.envelopeDigest = $util.newBuffer([]);

                /**
                 * Outcome recipient.
                 * @member {string} recipient
                 * @memberof tamga.ledger.v1.Outcome
                 * @instance
                 */
                Outcome.prototype.recipient = "";

                /**
                 * Outcome state.
                 * @member {tamga.ledger.v1.OutcomeState} state
                 * @memberof tamga.ledger.v1.Outcome
                 * @instance
                 */
                Outcome.prototype.state = 0;

                /**
                 * Outcome receipt.
                 * @member {tamga.ledger.v1.ReceiptProof} receipt
                 * @memberof tamga.ledger.v1.Outcome
                 * @instance
                 */
                Outcome.prototype.receipt = null;

                /**
                 * Creates a new Outcome instance using the specified properties.
                 * @function create
                 * @memberof tamga.ledger.v1.Outcome
                 * @static
                 * @param {tamga.ledger.v1.Outcome.$Properties=} [properties] Properties to set
                 * @returns {tamga.ledger.v1.Outcome} Outcome instance
                 * @type {{
                 *   (properties: tamga.ledger.v1.Outcome.$Shape): tamga.ledger.v1.Outcome & tamga.ledger.v1.Outcome.$Shape;
                 *   (properties?: tamga.ledger.v1.Outcome.$Properties): tamga.ledger.v1.Outcome;
                 * }}
                 */
                Outcome.create = function(properties) {
                    return new Outcome(properties);
                };

                /**
                 * Encodes the specified Outcome message. Does not implicitly {@link tamga.ledger.v1.Outcome.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.ledger.v1.Outcome
                 * @static
                 * @param {tamga.ledger.v1.Outcome.$Properties} message Outcome message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Outcome.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.id);
                    if (message.envelopeDigest != null && $Object.hasOwnProperty.call(message, "envelopeDigest") && message.envelopeDigest.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.envelopeDigest);
                    if (message.recipient != null && $Object.hasOwnProperty.call(message, "recipient") && message.recipient !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.recipient);
                    if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).int32(message.state);
                    if (message.receipt != null && $Object.hasOwnProperty.call(message, "receipt"))
                        $root.tamga.ledger.v1.ReceiptProof.encode(message.receipt, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Outcome message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.ledger.v1.Outcome
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Outcome & tamga.ledger.v1.Outcome.$Shape} Outcome
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Outcome.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.ledger.v1.Outcome();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.envelopeDigest = value;
                                else
                                    delete message.envelopeDigest;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.recipient = value;
                                else
                                    delete message.recipient;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.state = value;
                                else
                                    delete message.state;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.receipt = $root.tamga.ledger.v1.ReceiptProof.decode(reader, reader.size(), $undefined, _depth + 1, message.receipt);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies an Outcome message.
                 * @function verify
                 * @memberof tamga.ledger.v1.Outcome
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Outcome.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        if (!(message.id && typeof message.id.length === "number" || $util.isString(message.id)))
                            return "id: buffer expected";
                    if (message.envelopeDigest != null && $Object.hasOwnProperty.call(message, "envelopeDigest"))
                        if (!(message.envelopeDigest && typeof message.envelopeDigest.length === "number" || $util.isString(message.envelopeDigest)))
                            return "envelopeDigest: buffer expected";
                    if (message.recipient != null && $Object.hasOwnProperty.call(message, "recipient"))
                        if (!$util.isString(message.recipient))
                            return "recipient: string expected";
                    if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                        if (typeof message.state !== "number" || (message.state | 0) !== message.state)
                            return "state: enum value expected";
                    if (message.receipt != null && $Object.hasOwnProperty.call(message, "receipt")) {
                        let error = $root.tamga.ledger.v1.ReceiptProof.verify(message.receipt, _depth + 1);
                        if (error)
                            return "receipt." + error;
                    }
                    return null;
                };

                /**
                 * Creates an Outcome message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.ledger.v1.Outcome
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.ledger.v1.Outcome} Outcome
                 */
                Outcome.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.ledger.v1.Outcome)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.ledger.v1.Outcome: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.ledger.v1.Outcome();
                    if (object.id != null)
                        if (object.id.length)
                            if (typeof object.id === "string")
                                $util.base64.decode(object.id, message.id = $util.newBuffer($util.base64.length(object.id)), 0);
                            else if (object.id.length >= 0)
                                message.id = object.id;
                    if (object.envelopeDigest != null)
                        if (object.envelopeDigest.length)
                            if (typeof object.envelopeDigest === "string")
                                $util.base64.decode(object.envelopeDigest, message.envelopeDigest = $util.newBuffer($util.base64.length(object.envelopeDigest)), 0);
                            else if (object.envelopeDigest.length >= 0)
                                message.envelopeDigest = object.envelopeDigest;
                    if (object.recipient != null)
                        if (typeof object.recipient !== "string" || object.recipient.length)
                            message.recipient = $String(object.recipient);
                    if (object.state !== 0 && (typeof object.state !== "string" || $root.tamga.ledger.v1.OutcomeState[object.state] !== 0))
                        switch (object.state) {
                        case "OUTCOME_STATE_UNSPECIFIED":
                        case 0:
                            message.state = 0;
                            break;
                        case "OUTCOME_STATE_DELIVERED":
                        case 1:
                            message.state = 1;
                            break;
                        case "OUTCOME_STATE_EXPIRED":
                        case 2:
                            message.state = 2;
                            break;
                        case "OUTCOME_STATE_RECALLED":
                        case 3:
                            message.state = 3;
                            break;
                        case "OUTCOME_STATE_OPENED":
                        case 4:
                            message.state = 4;
                            break;
                        case "OUTCOME_STATE_CANNOT_OPEN":
                        case 5:
                            message.state = 5;
                            break;
                        case "OUTCOME_STATE_REFUSED_BY_RECIPIENT":
                        case 6:
                            message.state = 6;
                            break;
                        case "OUTCOME_STATE_HELD_BY_RECIPIENT":
                        case 7:
                            message.state = 7;
                            break;
                        case "OUTCOME_STATE_ACCEPTED":
                        case 8:
                            message.state = 8;
                            break;
                        case "OUTCOME_STATE_ANSWERED":
                        case 9:
                            message.state = 9;
                            break;
                        case "OUTCOME_STATE_CLOSED":
                        case 10:
                            message.state = 10;
                            break;
                        default:
                            if (typeof object.state === "number" && (object.state | 0) === object.state)
                                message.state = object.state;
                        }
                    if (object.receipt != null) {
                        if (!$util.isObject(object.receipt))
                            throw $TypeError(".tamga.ledger.v1.Outcome.receipt: object expected");
                        message.receipt = $root.tamga.ledger.v1.ReceiptProof.fromObject(object.receipt, _depth + 1);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from an Outcome message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.ledger.v1.Outcome
                 * @static
                 * @param {tamga.ledger.v1.Outcome} message Outcome
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Outcome.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.id = "";
                        else {
                            object.id = [];
                            if (options.bytes !== $Array)
                                object.id = $util.newBuffer(object.id);
                        }
                        if (options.bytes === $String)
                            object.envelopeDigest = "";
                        else {
                            object.envelopeDigest = [];
                            if (options.bytes !== $Array)
                                object.envelopeDigest = $util.newBuffer(object.envelopeDigest);
                        }
                        object.recipient = "";
                        object.state = options.enums === $String ? "OUTCOME_STATE_UNSPECIFIED" : 0;
                        object.receipt = null;
                    }
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        object.id = options.bytes === $String ? $util.base64.encode(message.id, 0, message.id.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.id) : message.id;
                    if (message.envelopeDigest != null && $Object.hasOwnProperty.call(message, "envelopeDigest"))
                        object.envelopeDigest = options.bytes === $String ? $util.base64.encode(message.envelopeDigest, 0, message.envelopeDigest.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.envelopeDigest) : message.envelopeDigest;
                    if (message.recipient != null && $Object.hasOwnProperty.call(message, "recipient"))
                        object.recipient = message.recipient;
                    if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                        object.state = options.enums === $String ? $root.tamga.ledger.v1.OutcomeState[message.state] === $undefined ? message.state : $root.tamga.ledger.v1.OutcomeState[message.state] : message.state;
                    if (message.receipt != null && $Object.hasOwnProperty.call(message, "receipt"))
                        object.receipt = $root.tamga.ledger.v1.ReceiptProof.toObject(message.receipt, options, _depth + 1);
                    return object;
                };

                /**
                 * Converts this Outcome to JSON.
                 * @function toJSON
                 * @memberof tamga.ledger.v1.Outcome
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Outcome.prototype.toJSON = function() {
                    return Outcome.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Outcome;
            })();

            v1.IdReuse = (function() {

                /**
                 * Properties of an IdReuse.
                 * @typedef {Object} tamga.ledger.v1.IdReuse.$Properties
                 * @property {Uint8Array} [id] IdReuse id
                 * @property {string} [sender] IdReuse sender
                 * @property {Uint8Array} [knownDigest] IdReuse knownDigest
                 * @property {Uint8Array} [otherDigest] IdReuse otherDigest
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an IdReuse.
                 * @memberof tamga.ledger.v1
                 * @interface IIdReuse
                 * @augments tamga.ledger.v1.IdReuse.$Properties
                 * @deprecated Use tamga.ledger.v1.IdReuse.$Properties instead.
                 */

                /**
                 * Shape of an IdReuse.
                 * @typedef {tamga.ledger.v1.IdReuse.$Properties} tamga.ledger.v1.IdReuse.$Shape
                 */

                /**
                 * Constructs a new IdReuse.
                 * @memberof tamga.ledger.v1
                 * @classdesc Represents an IdReuse.
                 * @constructor
                 * @param {tamga.ledger.v1.IdReuse.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const IdReuse = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * IdReuse id.
                 * @member {Uint8Array} id
                 * @memberof tamga.ledger.v1.IdReuse
                 * @instance
                 */
                IdReuse.prototype.id = $util.newBuffer([]);

                /**
                 * IdReuse sender.
                 * @member {string} sender
                 * @memberof tamga.ledger.v1.IdReuse
                 * @instance
                 */
                IdReuse.prototype.sender = "";

                /**
                 * IdReuse knownDigest.
                 * @member {Uint8Array} knownDigest
                 * @memberof tamga.ledger.v1.IdReuse
                 * @instance
                 */
                IdReuse.prototype.knownDigest = $util.newBuffer([]);

                /**
                 * IdReuse otherDigest.
                 * @member {Uint8Array} otherDigest
                 * @memberof tamga.ledger.v1.IdReuse
                 * @instance
                 */
                IdReuse.prototype.otherDigest = $util.newBuffer([]);

                /**
                 * Creates a new IdReuse instance using the specified properties.
                 * @function create
                 * @memberof tamga.ledger.v1.IdReuse
                 * @static
                 * @param {tamga.ledger.v1.IdReuse.$Properties=} [properties] Properties to set
                 * @returns {tamga.ledger.v1.IdReuse} IdReuse instance
                 * @type {{
                 *   (properties: tamga.ledger.v1.IdReuse.$Shape): tamga.ledger.v1.IdReuse & tamga.ledger.v1.IdReuse.$Shape;
                 *   (properties?: tamga.ledger.v1.IdReuse.$Properties): tamga.ledger.v1.IdReuse;
                 * }}
                 */
                IdReuse.create = function(properties) {
                    return new IdReuse(properties);
                };

                /**
                 * Encodes the specified IdReuse message. Does not implicitly {@link tamga.ledger.v1.IdReuse.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.ledger.v1.IdReuse
                 * @static
                 * @param {tamga.ledger.v1.IdReuse.$Properties} message IdReuse message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                IdReuse.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.id);
                    if (message.sender != null && $Object.hasOwnProperty.call(message, "sender") && message.sender !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.sender);
                    if (message.knownDigest != null && $Object.hasOwnProperty.call(message, "knownDigest") && message.knownDigest.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.knownDigest);
                    if (message.otherDigest != null && $Object.hasOwnProperty.call(message, "otherDigest") && message.otherDigest.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.otherDigest);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an IdReuse message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.ledger.v1.IdReuse
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.IdReuse & tamga.ledger.v1.IdReuse.$Shape} IdReuse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                IdReuse.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.ledger.v1.IdReuse();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.sender = value;
                                else
                                    delete message.sender;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.knownDigest = value;
                                else
                                    delete message.knownDigest;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.otherDigest = value;
                                else
                                    delete message.otherDigest;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies an IdReuse message.
                 * @function verify
                 * @memberof tamga.ledger.v1.IdReuse
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                IdReuse.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        if (!(message.id && typeof message.id.length === "number" || $util.isString(message.id)))
                            return "id: buffer expected";
                    if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                        if (!$util.isString(message.sender))
                            return "sender: string expected";
                    if (message.knownDigest != null && $Object.hasOwnProperty.call(message, "knownDigest"))
                        if (!(message.knownDigest && typeof message.knownDigest.length === "number" || $util.isString(message.knownDigest)))
                            return "knownDigest: buffer expected";
                    if (message.otherDigest != null && $Object.hasOwnProperty.call(message, "otherDigest"))
                        if (!(message.otherDigest && typeof message.otherDigest.length === "number" || $util.isString(message.otherDigest)))
                            return "otherDigest: buffer expected";
                    return null;
                };

                /**
                 * Creates an IdReuse message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.ledger.v1.IdReuse
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.ledger.v1.IdReuse} IdReuse
                 */
                IdReuse.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.ledger.v1.IdReuse)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.ledger.v1.IdReuse: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.ledger.v1.IdReuse();
                    if (object.id != null)
                        if (object.id.length)
                            if (typeof object.id === "string")
                                $util.base64.decode(object.id, message.id = $util.newBuffer($util.base64.length(object.id)), 0);
                            else if (object.id.length >= 0)
                                message.id = object.id;
                    if (object.sender != null)
                        if (typeof object.sender !== "string" || object.sender.length)
                            message.sender = $String(object.sender);
                    if (object.knownDigest != null)
                        if (object.knownDigest.length)
                            if (typeof object.knownDigest === "string")
                                $util.base64.decode(object.knownDigest, message.knownDigest = $util.newBuffer($util.base64.length(object.knownDigest)), 0);
                            else if (object.knownDigest.length >= 0)
                                message.knownDigest = object.knownDigest;
                    if (object.otherDigest != null)
                        if (object.otherDigest.length)
                            if (typeof object.otherDigest === "string")
                                $util.base64.decode(object.otherDigest, message.otherDigest = $util.newBuffer($util.base64.length(object.otherDigest)), 0);
                            else if (object.otherDigest.length >= 0)
                                message.otherDigest = object.otherDigest;
                    return message;
                };

                /**
                 * Creates a plain object from an IdReuse message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.ledger.v1.IdReuse
                 * @static
                 * @param {tamga.ledger.v1.IdReuse} message IdReuse
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                IdReuse.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.id = "";
                        else {
                            object.id = [];
                            if (options.bytes !== $Array)
                                object.id = $util.newBuffer(object.id);
                        }
                        object.sender = "";
                        if (options.bytes === $String)
                            object.knownDigest = "";
                        else {
                            object.knownDigest = [];
                            if (options.bytes !== $Array)
                                object.knownDigest = $util.newBuffer(object.knownDigest);
                        }
                        if (options.bytes === $String)
                            object.otherDigest = "";
                        else {
                            object.otherDigest = [];
                            if (options.bytes !== $Array)
                                object.otherDigest = $util.newBuffer(object.otherDigest);
                        }
                    }
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        object.id = options.bytes === $String ? $util.base64.encode(message.id, 0, message.id.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.id) : message.id;
                    if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                        object.sender = message.sender;
                    if (message.knownDigest != null && $Object.hasOwnProperty.call(message, "knownDigest"))
                        object.knownDigest = options.bytes === $String ? $util.base64.encode(message.knownDigest, 0, message.knownDigest.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.knownDigest) : message.knownDigest;
                    if (message.otherDigest != null && $Object.hasOwnProperty.call(message, "otherDigest"))
                        object.otherDigest = options.bytes === $String ? $util.base64.encode(message.otherDigest, 0, message.otherDigest.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.otherDigest) : message.otherDigest;
                    return object;
                };

                /**
                 * Converts this IdReuse to JSON.
                 * @function toJSON
                 * @memberof tamga.ledger.v1.IdReuse
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                IdReuse.prototype.toJSON = function() {
                    return IdReuse.toObject(this, $protobuf.util.toJSONOptions);
                };

                return IdReuse;
            })();

            v1.Document = (function() {

                /**
                 * Properties of a Document.
                 * @typedef {Object} tamga.ledger.v1.Document.$Properties
                 * @property {string} [type] Document type
                 * @property {string} [document] Document document
                 * @property {number} [version] Document version
                 * @property {Uint8Array} [payloadHash] Document payloadHash
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Document.
                 * @memberof tamga.ledger.v1
                 * @interface IDocument
                 * @augments tamga.ledger.v1.Document.$Properties
                 * @deprecated Use tamga.ledger.v1.Document.$Properties instead.
                 */

                /**
                 * Shape of a Document.
                 * @typedef {tamga.ledger.v1.Document.$Properties} tamga.ledger.v1.Document.$Shape
                 */

                /**
                 * Constructs a new Document.
                 * @memberof tamga.ledger.v1
                 * @classdesc Represents a Document.
                 * @constructor
                 * @param {tamga.ledger.v1.Document.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Document = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Document type.
                 * @member {string} type
                 * @memberof tamga.ledger.v1.Document
                 * @instance
                 */
                Document.prototype.type = "";

                /**
                 * Document document.
                 * @member {string} document
                 * @memberof tamga.ledger.v1.Document
                 * @instance
                 */
                Document.prototype.document = "";

                /**
                 * Document version.
                 * @member {number} version
                 * @memberof tamga.ledger.v1.Document
                 * @instance
                 */
                Document.prototype.version = 0;

                /**
                 * Document payloadHash.
                 * @member {Uint8Array} payloadHash
                 * @memberof tamga.ledger.v1.Document
                 * @instance
                 */
                Document.prototype.payloadHash = $util.newBuffer([]);

                /**
                 * Creates a new Document instance using the specified properties.
                 * @function create
                 * @memberof tamga.ledger.v1.Document
                 * @static
                 * @param {tamga.ledger.v1.Document.$Properties=} [properties] Properties to set
                 * @returns {tamga.ledger.v1.Document} Document instance
                 * @type {{
                 *   (properties: tamga.ledger.v1.Document.$Shape): tamga.ledger.v1.Document & tamga.ledger.v1.Document.$Shape;
                 *   (properties?: tamga.ledger.v1.Document.$Properties): tamga.ledger.v1.Document;
                 * }}
                 */
                Document.create = function(properties) {
                    return new Document(properties);
                };

                /**
                 * Encodes the specified Document message. Does not implicitly {@link tamga.ledger.v1.Document.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.ledger.v1.Document
                 * @static
                 * @param {tamga.ledger.v1.Document.$Properties} message Document message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Document.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.type);
                    if (message.document != null && $Object.hasOwnProperty.call(message, "document") && message.document !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.document);
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.version);
                    if (message.payloadHash != null && $Object.hasOwnProperty.call(message, "payloadHash") && message.payloadHash.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.payloadHash);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Document message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.ledger.v1.Document
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Document & tamga.ledger.v1.Document.$Shape} Document
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Document.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.ledger.v1.Document();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.type = value;
                                else
                                    delete message.type;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.document = value;
                                else
                                    delete message.document;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.version = value;
                                else
                                    delete message.version;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.payloadHash = value;
                                else
                                    delete message.payloadHash;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a Document message.
                 * @function verify
                 * @memberof tamga.ledger.v1.Document
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Document.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                        if (!$util.isString(message.type))
                            return "type: string expected";
                    if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                        if (!$util.isString(message.document))
                            return "document: string expected";
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                        if (!$util.isInteger(message.version))
                            return "version: integer expected";
                    if (message.payloadHash != null && $Object.hasOwnProperty.call(message, "payloadHash"))
                        if (!(message.payloadHash && typeof message.payloadHash.length === "number" || $util.isString(message.payloadHash)))
                            return "payloadHash: buffer expected";
                    return null;
                };

                /**
                 * Creates a Document message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.ledger.v1.Document
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.ledger.v1.Document} Document
                 */
                Document.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.ledger.v1.Document)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.ledger.v1.Document: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.ledger.v1.Document();
                    if (object.type != null)
                        if (typeof object.type !== "string" || object.type.length)
                            message.type = $String(object.type);
                    if (object.document != null)
                        if (typeof object.document !== "string" || object.document.length)
                            message.document = $String(object.document);
                    if (object.version != null)
                        if ($Number(object.version) !== 0)
                            message.version = object.version >>> 0;
                    if (object.payloadHash != null)
                        if (object.payloadHash.length)
                            if (typeof object.payloadHash === "string")
                                $util.base64.decode(object.payloadHash, message.payloadHash = $util.newBuffer($util.base64.length(object.payloadHash)), 0);
                            else if (object.payloadHash.length >= 0)
                                message.payloadHash = object.payloadHash;
                    return message;
                };

                /**
                 * Creates a plain object from a Document message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.ledger.v1.Document
                 * @static
                 * @param {tamga.ledger.v1.Document} message Document
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Document.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.type = "";
                        object.document = "";
                        object.version = 0;
                        if (options.bytes === $String)
                            object.payloadHash = "";
                        else {
                            object.payloadHash = [];
                            if (options.bytes !== $Array)
                                object.payloadHash = $util.newBuffer(object.payloadHash);
                        }
                    }
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                        object.type = message.type;
                    if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                        object.document = message.document;
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                        object.version = message.version;
                    if (message.payloadHash != null && $Object.hasOwnProperty.call(message, "payloadHash"))
                        object.payloadHash = options.bytes === $String ? $util.base64.encode(message.payloadHash, 0, message.payloadHash.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.payloadHash) : message.payloadHash;
                    return object;
                };

                /**
                 * Converts this Document to JSON.
                 * @function toJSON
                 * @memberof tamga.ledger.v1.Document
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Document.prototype.toJSON = function() {
                    return Document.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Document;
            })();

            v1.Anchor = (function() {

                /**
                 * Properties of an Anchor.
                 * @typedef {Object} tamga.ledger.v1.Anchor.$Properties
                 * @property {string} [party] Anchor party
                 * @property {Uint8Array} [commitment] Anchor commitment
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Anchor.
                 * @memberof tamga.ledger.v1
                 * @interface IAnchor
                 * @augments tamga.ledger.v1.Anchor.$Properties
                 * @deprecated Use tamga.ledger.v1.Anchor.$Properties instead.
                 */

                /**
                 * Shape of an Anchor.
                 * @typedef {tamga.ledger.v1.Anchor.$Properties} tamga.ledger.v1.Anchor.$Shape
                 */

                /**
                 * Constructs a new Anchor.
                 * @memberof tamga.ledger.v1
                 * @classdesc Represents an Anchor.
                 * @constructor
                 * @param {tamga.ledger.v1.Anchor.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Anchor = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Anchor party.
                 * @member {string} party
                 * @memberof tamga.ledger.v1.Anchor
                 * @instance
                 */
                Anchor.prototype.party = "";

                /**
                 * Anchor commitment.
                 * @member {Uint8Array} commitment
                 * @memberof tamga.ledger.v1.Anchor
                 * @instance
                 */
                Anchor.prototype.commitment = $util.newBuffer([]);

                /**
                 * Creates a new Anchor instance using the specified properties.
                 * @function create
                 * @memberof tamga.ledger.v1.Anchor
                 * @static
                 * @param {tamga.ledger.v1.Anchor.$Properties=} [properties] Properties to set
                 * @returns {tamga.ledger.v1.Anchor} Anchor instance
                 * @type {{
                 *   (properties: tamga.ledger.v1.Anchor.$Shape): tamga.ledger.v1.Anchor & tamga.ledger.v1.Anchor.$Shape;
                 *   (properties?: tamga.ledger.v1.Anchor.$Properties): tamga.ledger.v1.Anchor;
                 * }}
                 */
                Anchor.create = function(properties) {
                    return new Anchor(properties);
                };

                /**
                 * Encodes the specified Anchor message. Does not implicitly {@link tamga.ledger.v1.Anchor.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.ledger.v1.Anchor
                 * @static
                 * @param {tamga.ledger.v1.Anchor.$Properties} message Anchor message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Anchor.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.party != null && $Object.hasOwnProperty.call(message, "party") && message.party !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.party);
                    if (message.commitment != null && $Object.hasOwnProperty.call(message, "commitment") && message.commitment.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.commitment);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Anchor message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.ledger.v1.Anchor
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Anchor & tamga.ledger.v1.Anchor.$Shape} Anchor
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Anchor.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.ledger.v1.Anchor();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.party = value;
                                else
                                    delete message.party;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.commitment = value;
                                else
                                    delete message.commitment;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies an Anchor message.
                 * @function verify
                 * @memberof tamga.ledger.v1.Anchor
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Anchor.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.party != null && $Object.hasOwnProperty.call(message, "party"))
                        if (!$util.isString(message.party))
                            return "party: string expected";
                    if (message.commitment != null && $Object.hasOwnProperty.call(message, "commitment"))
                        if (!(message.commitment && typeof message.commitment.length === "number" || $util.isString(message.commitment)))
                            return "commitment: buffer expected";
                    return null;
                };

                /**
                 * Creates an Anchor message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.ledger.v1.Anchor
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.ledger.v1.Anchor} Anchor
                 */
                Anchor.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.ledger.v1.Anchor)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.ledger.v1.Anchor: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.ledger.v1.Anchor();
                    if (object.party != null)
                        if (typeof object.party !== "string" || object.party.length)
                            message.party = $String(object.party);
                    if (object.commitment != null)
                        if (object.commitment.length)
                            if (typeof object.commitment === "string")
                                $util.base64.decode(object.commitment, message.commitment = $util.newBuffer($util.base64.length(object.commitment)), 0);
                            else if (object.commitment.length >= 0)
                                message.commitment = object.commitment;
                    return message;
                };

                /**
                 * Creates a plain object from an Anchor message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.ledger.v1.Anchor
                 * @static
                 * @param {tamga.ledger.v1.Anchor} message Anchor
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Anchor.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.party = "";
                        if (options.bytes === $String)
                            object.commitment = "";
                        else {
                            object.commitment = [];
                            if (options.bytes !== $Array)
                                object.commitment = $util.newBuffer(object.commitment);
                        }
                    }
                    if (message.party != null && $Object.hasOwnProperty.call(message, "party"))
                        object.party = message.party;
                    if (message.commitment != null && $Object.hasOwnProperty.call(message, "commitment"))
                        object.commitment = options.bytes === $String ? $util.base64.encode(message.commitment, 0, message.commitment.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.commitment) : message.commitment;
                    return object;
                };

                /**
                 * Converts this Anchor to JSON.
                 * @function toJSON
                 * @memberof tamga.ledger.v1.Anchor
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Anchor.prototype.toJSON = function() {
                    return Anchor.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Anchor;
            })();

            v1.QuarantineCount = (function() {

                /**
                 * Properties of a QuarantineCount.
                 * @typedef {Object} tamga.ledger.v1.QuarantineCount.$Properties
                 * @property {string} [party] QuarantineCount party
                 * @property {number|Long} [fromMs] QuarantineCount fromMs
                 * @property {number|Long} [toMs] QuarantineCount toMs
                 * @property {number} [count] QuarantineCount count
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a QuarantineCount.
                 * @memberof tamga.ledger.v1
                 * @interface IQuarantineCount
                 * @augments tamga.ledger.v1.QuarantineCount.$Properties
                 * @deprecated Use tamga.ledger.v1.QuarantineCount.$Properties instead.
                 */

                /**
                 * Shape of a QuarantineCount.
                 * @typedef {tamga.ledger.v1.QuarantineCount.$Properties} tamga.ledger.v1.QuarantineCount.$Shape
                 */

                /**
                 * Constructs a new QuarantineCount.
                 * @memberof tamga.ledger.v1
                 * @classdesc Represents a QuarantineCount.
                 * @constructor
                 * @param {tamga.ledger.v1.QuarantineCount.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const QuarantineCount = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * QuarantineCount party.
                 * @member {string} party
                 * @memberof tamga.ledger.v1.QuarantineCount
                 * @instance
                 */
                QuarantineCount.prototype.party = "";

                /**
                 * QuarantineCount fromMs.
                 * @member {number|Long} fromMs
                 * @memberof tamga.ledger.v1.QuarantineCount
                 * @instance
                 */
                QuarantineCount.prototype.fromMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * QuarantineCount toMs.
                 * @member {number|Long} toMs
                 * @memberof tamga.ledger.v1.QuarantineCount
                 * @instance
                 */
                QuarantineCount.prototype.toMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * QuarantineCount count.
                 * @member {number} count
                 * @memberof tamga.ledger.v1.QuarantineCount
                 * @instance
                 */
                QuarantineCount.prototype.count = 0;

                /**
                 * Creates a new QuarantineCount instance using the specified properties.
                 * @function create
                 * @memberof tamga.ledger.v1.QuarantineCount
                 * @static
                 * @param {tamga.ledger.v1.QuarantineCount.$Properties=} [properties] Properties to set
                 * @returns {tamga.ledger.v1.QuarantineCount} QuarantineCount instance
                 * @type {{
                 *   (properties: tamga.ledger.v1.QuarantineCount.$Shape): tamga.ledger.v1.QuarantineCount & tamga.ledger.v1.QuarantineCount.$Shape;
                 *   (properties?: tamga.ledger.v1.QuarantineCount.$Properties): tamga.ledger.v1.QuarantineCount;
                 * }}
                 */
                QuarantineCount.create = function(properties) {
                    return new QuarantineCount(properties);
                };

                /**
                 * Encodes the specified QuarantineCount message. Does not implicitly {@link tamga.ledger.v1.QuarantineCount.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.ledger.v1.QuarantineCount
                 * @static
                 * @param {tamga.ledger.v1.QuarantineCount.$Properties} message QuarantineCount message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                QuarantineCount.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.party != null && $Object.hasOwnProperty.call(message, "party") && message.party !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.party);
                    if (message.fromMs != null && $Object.hasOwnProperty.call(message, "fromMs") && (typeof message.fromMs === "object" ? message.fromMs.low || message.fromMs.high : message.fromMs !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.fromMs);
                    if (message.toMs != null && $Object.hasOwnProperty.call(message, "toMs") && (typeof message.toMs === "object" ? message.toMs.low || message.toMs.high : message.toMs !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.toMs);
                    if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.count);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a QuarantineCount message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.ledger.v1.QuarantineCount
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.QuarantineCount & tamga.ledger.v1.QuarantineCount.$Shape} QuarantineCount
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                QuarantineCount.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.ledger.v1.QuarantineCount();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.party = value;
                                else
                                    delete message.party;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.fromMs = value;
                                else
                                    delete message.fromMs;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.toMs = value;
                                else
                                    delete message.toMs;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.count = value;
                                else
                                    delete message.count;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a QuarantineCount message.
                 * @function verify
                 * @memberof tamga.ledger.v1.QuarantineCount
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                QuarantineCount.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.party != null && $Object.hasOwnProperty.call(message, "party"))
                        if (!$util.isString(message.party))
                            return "party: string expected";
                    if (message.fromMs != null && $Object.hasOwnProperty.call(message, "fromMs"))
                        if (!$util.isInteger(message.fromMs) && !(message.fromMs && $util.isInteger(message.fromMs.low) && $util.isInteger(message.fromMs.high)))
                            return "fromMs: integer|Long expected";
                    if (message.toMs != null && $Object.hasOwnProperty.call(message, "toMs"))
                        if (!$util.isInteger(message.toMs) && !(message.toMs && $util.isInteger(message.toMs.low) && $util.isInteger(message.toMs.high)))
                            return "toMs: integer|Long expected";
                    if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                        if (!$util.isInteger(message.count))
                            return "count: integer expected";
                    return null;
                };

                /**
                 * Creates a QuarantineCount message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.ledger.v1.QuarantineCount
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.ledger.v1.QuarantineCount} QuarantineCount
                 */
                QuarantineCount.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.ledger.v1.QuarantineCount)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.ledger.v1.QuarantineCount: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.ledger.v1.QuarantineCount();
                    if (object.party != null)
                        if (typeof object.party !== "string" || object.party.length)
                            message.party = $String(object.party);
                    if (object.fromMs != null)
                        if (typeof object.fromMs === "object" ? object.fromMs.low || object.fromMs.high : $Number(object.fromMs) !== 0)
                            if ($util.Long)
                                message.fromMs = $util.Long.fromValue(object.fromMs, true);
                            else if (typeof object.fromMs === "string")
                                message.fromMs = $parseInt(object.fromMs, 10);
                            else if (typeof object.fromMs === "number")
                                message.fromMs = object.fromMs;
                            else if (typeof object.fromMs === "object")
                                message.fromMs = new $util.LongBits(object.fromMs.low >>> 0, object.fromMs.high >>> 0).toNumber(true);
                    if (object.toMs != null)
                        if (typeof object.toMs === "object" ? object.toMs.low || object.toMs.high : $Number(object.toMs) !== 0)
                            if ($util.Long)
                                message.toMs = $util.Long.fromValue(object.toMs, true);
                            else if (typeof object.toMs === "string")
                                message.toMs = $parseInt(object.toMs, 10);
                            else if (typeof object.toMs === "number")
                                message.toMs = object.toMs;
                            else if (typeof object.toMs === "object")
                                message.toMs = new $util.LongBits(object.toMs.low >>> 0, object.toMs.high >>> 0).toNumber(true);
                    if (object.count != null)
                        if ($Number(object.count) !== 0)
                            message.count = object.count >>> 0;
                    return message;
                };

                /**
                 * Creates a plain object from a QuarantineCount message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.ledger.v1.QuarantineCount
                 * @static
                 * @param {tamga.ledger.v1.QuarantineCount} message QuarantineCount
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                QuarantineCount.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.party = "";
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.fromMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.fromMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.toMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.toMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.count = 0;
                    }
                    if (message.party != null && $Object.hasOwnProperty.call(message, "party"))
                        object.party = message.party;
                    if (message.fromMs != null && $Object.hasOwnProperty.call(message, "fromMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.fromMs = typeof message.fromMs === "number" ? $BigInt(message.fromMs) : $util.Long.fromBits(message.fromMs.low >>> 0, message.fromMs.high >>> 0, true).toBigInt();
                        else if (typeof message.fromMs === "number")
                            object.fromMs = options.longs === $String ? $String(message.fromMs) : message.fromMs;
                        else
                            object.fromMs = options.longs === $String ? $util.Long.prototype.toString.call(message.fromMs) : options.longs === $Number ? new $util.LongBits(message.fromMs.low >>> 0, message.fromMs.high >>> 0).toNumber(true) : message.fromMs;
                    if (message.toMs != null && $Object.hasOwnProperty.call(message, "toMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.toMs = typeof message.toMs === "number" ? $BigInt(message.toMs) : $util.Long.fromBits(message.toMs.low >>> 0, message.toMs.high >>> 0, true).toBigInt();
                        else if (typeof message.toMs === "number")
                            object.toMs = options.longs === $String ? $String(message.toMs) : message.toMs;
                        else
                            object.toMs = options.longs === $String ? $util.Long.prototype.toString.call(message.toMs) : options.longs === $Number ? new $util.LongBits(message.toMs.low >>> 0, message.toMs.high >>> 0).toNumber(true) : message.toMs;
                    if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                        object.count = message.count;
                    return object;
                };

                /**
                 * Converts this QuarantineCount to JSON.
                 * @function toJSON
                 * @memberof tamga.ledger.v1.QuarantineCount
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                QuarantineCount.prototype.toJSON = function() {
                    return QuarantineCount.toObject(this, $protobuf.util.toJSONOptions);
                };

                return QuarantineCount;
            })();

            v1.Record = (function() {

                /**
                 * Properties of a Record.
                 * @typedef {Object} tamga.ledger.v1.Record.$Properties
                 * @property {number|Long} [atMs] Record atMs
                 * @property {tamga.ledger.v1.Admission.$Properties|null} [admission] Record admission
                 * @property {tamga.ledger.v1.Outcome.$Properties|null} [outcome] Record outcome
                 * @property {tamga.ledger.v1.IdReuse.$Properties|null} [idReuse] Record idReuse
                 * @property {tamga.ledger.v1.Document.$Properties|null} [document] Record document
                 * @property {tamga.ledger.v1.Anchor.$Properties|null} [anchor] Record anchor
                 * @property {tamga.ledger.v1.QuarantineCount.$Properties|null} [quarantine] Record quarantine
                 * @property {"admission"|"outcome"|"idReuse"|"document"|"anchor"|"quarantine"} [event] Record event
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Record.
                 * @memberof tamga.ledger.v1
                 * @interface IRecord
                 * @augments tamga.ledger.v1.Record.$Properties
                 * @deprecated Use tamga.ledger.v1.Record.$Properties instead.
                 */

                /**
                 * Narrowed shape of a Record.
                 * @typedef {{
                 *   atMs?: number|Long;
                 *   admission?: tamga.ledger.v1.Admission.$Shape|null;
                 *   outcome?: tamga.ledger.v1.Outcome.$Shape|null;
                 *   idReuse?: tamga.ledger.v1.IdReuse.$Shape|null;
                 *   document?: tamga.ledger.v1.Document.$Shape|null;
                 *   anchor?: tamga.ledger.v1.Anchor.$Shape|null;
                 *   quarantine?: tamga.ledger.v1.QuarantineCount.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ event?: undefined; admission?: null; outcome?: null; idReuse?: null; document?: null; anchor?: null; quarantine?: null }|{ event?: "admission"; admission: tamga.ledger.v1.Admission.$Shape; outcome?: null; idReuse?: null; document?: null; anchor?: null; quarantine?: null }|{ event?: "outcome"; admission?: null; outcome: tamga.ledger.v1.Outcome.$Shape; idReuse?: null; document?: null; anchor?: null; quarantine?: null }|{ event?: "idReuse"; admission?: null; outcome?: null; idReuse: tamga.ledger.v1.IdReuse.$Shape; document?: null; anchor?: null; quarantine?: null }|{ event?: "document"; admission?: null; outcome?: null; idReuse?: null; document: tamga.ledger.v1.Document.$Shape; anchor?: null; quarantine?: null }|{ event?: "anchor"; admission?: null; outcome?: null; idReuse?: null; document?: null; anchor: tamga.ledger.v1.Anchor.$Shape; quarantine?: null }|{ event?: "quarantine"; admission?: null; outcome?: null; idReuse?: null; document?: null; anchor?: null; quarantine: tamga.ledger.v1.QuarantineCount.$Shape })
                 * )} tamga.ledger.v1.Record.$Shape
                 */

                /**
                 * Constructs a new Record.
                 * @memberof tamga.ledger.v1
                 * @classdesc Represents a Record.
                 * @constructor
                 * @param {tamga.ledger.v1.Record.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Record = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Record atMs.
                 * @member {number|Long} atMs
                 * @memberof tamga.ledger.v1.Record
                 * @instance
                 */
                Record.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Record admission.
                 * @member {tamga.ledger.v1.Admission|null} admission
                 * @memberof tamga.ledger.v1.Record
                 * @instance
                 */
                Record.prototype.admission = null;

                /**
                 * Record outcome.
                 * @member {tamga.ledger.v1.Outcome|null} outcome
                 * @memberof tamga.ledger.v1.Record
                 * @instance
                 */
                Record.prototype.outcome = null;

                /**
                 * Record idReuse.
                 * @member {tamga.ledger.v1.IdReuse|null} idReuse
                 * @memberof tamga.ledger.v1.Record
                 * @instance
                 */
                Record.prototype.idReuse = null;

                /**
                 * Record document.
                 * @member {tamga.ledger.v1.Document|null} document
                 * @memberof tamga.ledger.v1.Record
                 * @instance
                 */
                Record.prototype.document = null;

                /**
                 * Record anchor.
                 * @member {tamga.ledger.v1.Anchor|null} anchor
                 * @memberof tamga.ledger.v1.Record
                 * @instance
                 */
                Record.prototype.anchor = null;

                /**
                 * Record quarantine.
                 * @member {tamga.ledger.v1.QuarantineCount|null} quarantine
                 * @memberof tamga.ledger.v1.Record
                 * @instance
                 */
                Record.prototype.quarantine = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * Record event.
                 * @member {"admission"|"outcome"|"idReuse"|"document"|"anchor"|"quarantine"|undefined} event
                 * @memberof tamga.ledger.v1.Record
                 * @instance
                 */
                $Object.defineProperty(Record.prototype, "event", {
                    get: $util.oneOfGetter($oneOfFields = ["admission", "outcome", "idReuse", "document", "anchor", "quarantine"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Record instance using the specified properties.
                 * @function create
                 * @memberof tamga.ledger.v1.Record
                 * @static
                 * @param {tamga.ledger.v1.Record.$Properties=} [properties] Properties to set
                 * @returns {tamga.ledger.v1.Record} Record instance
                 * @type {{
                 *   (properties: tamga.ledger.v1.Record.$Shape): tamga.ledger.v1.Record & tamga.ledger.v1.Record.$Shape;
                 *   (properties?: tamga.ledger.v1.Record.$Properties): tamga.ledger.v1.Record;
                 * }}
                 */
                Record.create = function(properties) {
                    return new Record(properties);
                };

                /**
                 * Encodes the specified Record message. Does not implicitly {@link tamga.ledger.v1.Record.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.ledger.v1.Record
                 * @static
                 * @param {tamga.ledger.v1.Record.$Properties} message Record message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Record.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.atMs);
                    if (message.admission != null && $Object.hasOwnProperty.call(message, "admission"))
                        $root.tamga.ledger.v1.Admission.encode(message.admission, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome"))
                        $root.tamga.ledger.v1.Outcome.encode(message.outcome, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.idReuse != null && $Object.hasOwnProperty.call(message, "idReuse"))
                        $root.tamga.ledger.v1.IdReuse.encode(message.idReuse, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                        $root.tamga.ledger.v1.Document.encode(message.document, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.anchor != null && $Object.hasOwnProperty.call(message, "anchor"))
                        $root.tamga.ledger.v1.Anchor.encode(message.anchor, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                    if (message.quarantine != null && $Object.hasOwnProperty.call(message, "quarantine"))
                        $root.tamga.ledger.v1.QuarantineCount.encode(message.quarantine, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Record message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.ledger.v1.Record
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Record & tamga.ledger.v1.Record.$Shape} Record
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Record.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.ledger.v1.Record();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.atMs = value;
                                else
                                    delete message.atMs;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.admission = $root.tamga.ledger.v1.Admission.decode(reader, reader.size(), $undefined, _depth + 1, message.admission);
                                message.event = "admission";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.outcome = $root.tamga.ledger.v1.Outcome.decode(reader, reader.size(), $undefined, _depth + 1, message.outcome);
                                message.event = "outcome";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.idReuse = $root.tamga.ledger.v1.IdReuse.decode(reader, reader.size(), $undefined, _depth + 1, message.idReuse);
                                message.event = "idReuse";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.document = $root.tamga.ledger.v1.Document.decode(reader, reader.size(), $undefined, _depth + 1, message.document);
                                message.event = "document";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.anchor = $root.tamga.ledger.v1.Anchor.decode(reader, reader.size(), $undefined, _depth + 1, message.anchor);
                                message.event = "anchor";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.quarantine = $root.tamga.ledger.v1.QuarantineCount.decode(reader, reader.size(), $undefined, _depth + 1, message.quarantine);
                                message.event = "quarantine";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a Record message.
                 * @function verify
                 * @memberof tamga.ledger.v1.Record
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Record.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    let properties = {};
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs"))
                        if (!$util.isInteger(message.atMs) && !(message.atMs && $util.isInteger(message.atMs.low) && $util.isInteger(message.atMs.high)))
                            return "atMs: integer|Long expected";
                    if (message.admission != null && $Object.hasOwnProperty.call(message, "admission")) {
                        properties.event = 1;
                        {
                            let error = $root.tamga.ledger.v1.Admission.verify(message.admission, _depth + 1);
                            if (error)
                                return "admission." + error;
                        }
                    }
                    if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome")) {
                        if (properties.event === 1)
                            return "event: multiple values";
                        properties.event = 1;
                        {
                            let error = $root.tamga.ledger.v1.Outcome.verify(message.outcome, _depth + 1);
                            if (error)
                                return "outcome." + error;
                        }
                    }
                    if (message.idReuse != null && $Object.hasOwnProperty.call(message, "idReuse")) {
                        if (properties.event === 1)
                            return "event: multiple values";
                        properties.event = 1;
                        {
                            let error = $root.tamga.ledger.v1.IdReuse.verify(message.idReuse, _depth + 1);
                            if (error)
                                return "idReuse." + error;
                        }
                    }
                    if (message.document != null && $Object.hasOwnProperty.call(message, "document")) {
                        if (properties.event === 1)
                            return "event: multiple values";
                        properties.event = 1;
                        {
                            let error = $root.tamga.ledger.v1.Document.verify(message.document, _depth + 1);
                            if (error)
                                return "document." + error;
                        }
                    }
                    if (message.anchor != null && $Object.hasOwnProperty.call(message, "anchor")) {
                        if (properties.event === 1)
                            return "event: multiple values";
                        properties.event = 1;
                        {
                            let error = $root.tamga.ledger.v1.Anchor.verify(message.anchor, _depth + 1);
                            if (error)
                                return "anchor." + error;
                        }
                    }
                    if (message.quarantine != null && $Object.hasOwnProperty.call(message, "quarantine")) {
                        if (properties.event === 1)
                            return "event: multiple values";
                        properties.event = 1;
                        {
                            let error = $root.tamga.ledger.v1.QuarantineCount.verify(message.quarantine, _depth + 1);
                            if (error)
                                return "quarantine." + error;
                        }
                    }
                    return null;
                };

                /**
                 * Creates a Record message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.ledger.v1.Record
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.ledger.v1.Record} Record
                 */
                Record.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.ledger.v1.Record)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.ledger.v1.Record: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.ledger.v1.Record();
                    if (object.atMs != null)
                        if (typeof object.atMs === "object" ? object.atMs.low || object.atMs.high : $Number(object.atMs) !== 0)
                            if ($util.Long)
                                message.atMs = $util.Long.fromValue(object.atMs, true);
                            else if (typeof object.atMs === "string")
                                message.atMs = $parseInt(object.atMs, 10);
                            else if (typeof object.atMs === "number")
                                message.atMs = object.atMs;
                            else if (typeof object.atMs === "object")
                                message.atMs = new $util.LongBits(object.atMs.low >>> 0, object.atMs.high >>> 0).toNumber(true);
                    if (object.admission != null) {
                        if (!$util.isObject(object.admission))
                            throw $TypeError(".tamga.ledger.v1.Record.admission: object expected");
                        message.admission = $root.tamga.ledger.v1.Admission.fromObject(object.admission, _depth + 1);
                    }
                    if (object.outcome != null) {
                        if (!$util.isObject(object.outcome))
                            throw $TypeError(".tamga.ledger.v1.Record.outcome: object expected");
                        message.outcome = $root.tamga.ledger.v1.Outcome.fromObject(object.outcome, _depth + 1);
                    }
                    if (object.idReuse != null) {
                        if (!$util.isObject(object.idReuse))
                            throw $TypeError(".tamga.ledger.v1.Record.idReuse: object expected");
                        message.idReuse = $root.tamga.ledger.v1.IdReuse.fromObject(object.idReuse, _depth + 1);
                    }
                    if (object.document != null) {
                        if (!$util.isObject(object.document))
                            throw $TypeError(".tamga.ledger.v1.Record.document: object expected");
                        message.document = $root.tamga.ledger.v1.Document.fromObject(object.document, _depth + 1);
                    }
                    if (object.anchor != null) {
                        if (!$util.isObject(object.anchor))
                            throw $TypeError(".tamga.ledger.v1.Record.anchor: object expected");
                        message.anchor = $root.tamga.ledger.v1.Anchor.fromObject(object.anchor, _depth + 1);
                    }
                    if (object.quarantine != null) {
                        if (!$util.isObject(object.quarantine))
                            throw $TypeError(".tamga.ledger.v1.Record.quarantine: object expected");
                        message.quarantine = $root.tamga.ledger.v1.QuarantineCount.fromObject(object.quarantine, _depth + 1);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a Record message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.ledger.v1.Record
                 * @static
                 * @param {tamga.ledger.v1.Record} message Record
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Record.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.atMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.atMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.atMs = typeof message.atMs === "number" ? $BigInt(message.atMs) : $util.Long.fromBits(message.atMs.low >>> 0, message.atMs.high >>> 0, true).toBigInt();
                        else if (typeof message.atMs === "number")
                            object.atMs = options.longs === $String ? $String(message.atMs) : message.atMs;
                        else
                            object.atMs = options.longs === $String ? $util.Long.prototype.toString.call(message.atMs) : options.longs === $Number ? new $util.LongBits(message.atMs.low >>> 0, message.atMs.high >>> 0).toNumber(true) : message.atMs;
                    if (message.admission != null && $Object.hasOwnProperty.call(message, "admission")) {
                        object.admission = $root.tamga.ledger.v1.Admission.toObject(message.admission, options, _depth + 1);
                        if (options.oneofs)
                            object.event = "admission";
                    }
                    if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome")) {
                        object.outcome = $root.tamga.ledger.v1.Outcome.toObject(message.outcome, options, _depth + 1);
                        if (options.oneofs)
                            object.event = "outcome";
                    }
                    if (message.idReuse != null && $Object.hasOwnProperty.call(message, "idReuse")) {
                        object.idReuse = $root.tamga.ledger.v1.IdReuse.toObject(message.idReuse, options, _depth + 1);
                        if (options.oneofs)
                            object.event = "idReuse";
                    }
                    if (message.document != null && $Object.hasOwnProperty.call(message, "document")) {
                        object.document = $root.tamga.ledger.v1.Document.toObject(message.document, options, _depth + 1);
                        if (options.oneofs)
                            object.event = "document";
                    }
                    if (message.anchor != null && $Object.hasOwnProperty.call(message, "anchor")) {
                        object.anchor = $root.tamga.ledger.v1.Anchor.toObject(message.anchor, options, _depth + 1);
                        if (options.oneofs)
                            object.event = "anchor";
                    }
                    if (message.quarantine != null && $Object.hasOwnProperty.call(message, "quarantine")) {
                        object.quarantine = $root.tamga.ledger.v1.QuarantineCount.toObject(message.quarantine, options, _depth + 1);
                        if (options.oneofs)
                            object.event = "quarantine";
                    }
                    return object;
                };

                /**
                 * Converts this Record to JSON.
                 * @function toJSON
                 * @memberof tamga.ledger.v1.Record
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Record.prototype.toJSON = function() {
                    return Record.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Record;
            })();

            v1.Stamp = (function() {

                /**
                 * Properties of a Stamp.
                 * @typedef {Object} tamga.ledger.v1.Stamp.$Properties
                 * @property {Uint8Array} [entry] Stamp entry
                 * @property {number|Long} [leafIndex] Stamp leafIndex
                 * @property {number} [position] Stamp position
                 * @property {number} [count] Stamp count
                 * @property {Array.<Uint8Array>} [path] Stamp path
                 * @property {Uint8Array} [signingKey] Stamp signingKey
                 * @property {Uint8Array} [signature] Stamp signature
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Stamp.
                 * @memberof tamga.ledger.v1
                 * @interface IStamp
                 * @augments tamga.ledger.v1.Stamp.$Properties
                 * @deprecated Use tamga.ledger.v1.Stamp.$Properties instead.
                 */

                /**
                 * Shape of a Stamp.
                 * @typedef {tamga.ledger.v1.Stamp.$Properties} tamga.ledger.v1.Stamp.$Shape
                 */

                /**
                 * Constructs a new Stamp.
                 * @memberof tamga.ledger.v1
                 * @classdesc Represents a Stamp.
                 * @constructor
                 * @param {tamga.ledger.v1.Stamp.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Stamp = function (properties) {
                    this.path = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Stamp entry.
                 * @member {Uint8Array} entry
                 * @memberof tamga.ledger.v1.Stamp
                 * @instance
                 */
                Stamp.prototype.entry = $util.newBuffer([]);

                /**
                 * Stamp leafIndex.
                 * @member {number|Long} leafIndex
                 * @memberof tamga.ledger.v1.Stamp
                 * @instance
                 */
                Stamp.prototype.leafIndex = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Stamp position.
                 * @member {number} position
                 * @memberof tamga.ledger.v1.Stamp
                 * @instance
                 */
                Stamp.prototype.position = 0;

                /**
                 * Stamp count.
                 * @member {number} count
                 * @memberof tamga.ledger.v1.Stamp
                 * @instance
                 */
                Stamp.prototype.count = 0;

                /**
                 * Stamp path.
                 * @member {Array.<Uint8Array>} path
                 * @memberof tamga.ledger.v1.Stamp
                 * @instance
                 */
                Stamp.prototype.path = $util.emptyArray;

                /**
                 * Stamp signingKey.
                 * @member {Uint8Array} signingKey
                 * @memberof tamga.ledger.v1.Stamp
                 * @instance
                 */
                Stamp.prototype.signingKey = $util.newBuffer([]);

                /**
                 * Stamp signature.
                 * @member {Uint8Array} signature
                 * @memberof tamga.ledger.v1.Stamp
                 * @instance
                 */
                Stamp.prototype.signature = $util.newBuffer([]);

                /**
                 * Creates a new Stamp instance using the specified properties.
                 * @function create
                 * @memberof tamga.ledger.v1.Stamp
                 * @static
                 * @param {tamga.ledger.v1.Stamp.$Properties=} [properties] Properties to set
                 * @returns {tamga.ledger.v1.Stamp} Stamp instance
                 * @type {{
                 *   (properties: tamga.ledger.v1.Stamp.$Shape): tamga.ledger.v1.Stamp & tamga.ledger.v1.Stamp.$Shape;
                 *   (properties?: tamga.ledger.v1.Stamp.$Properties): tamga.ledger.v1.Stamp;
                 * }}
                 */
                Stamp.create = function(properties) {
                    return new Stamp(properties);
                };

                /**
                 * Encodes the specified Stamp message. Does not implicitly {@link tamga.ledger.v1.Stamp.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.ledger.v1.Stamp
                 * @static
                 * @param {tamga.ledger.v1.Stamp.$Properties} message Stamp message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Stamp.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.entry != null && $Object.hasOwnProperty.call(message, "entry") && message.entry.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.entry);
                    if (message.leafIndex != null && $Object.hasOwnProperty.call(message, "leafIndex") && (typeof message.leafIndex === "object" ? message.leafIndex.low || message.leafIndex.high : message.leafIndex !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.leafIndex);
                    if (message.position != null && $Object.hasOwnProperty.call(message, "position") && message.position !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.position);
                    if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.count);
                    if (message.path != null && message.path.length)
                        for (let i = 0; i < message.path.length; ++i)
                            writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.path[i]);
                    if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey") && message.signingKey.length)
                        writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.signingKey);
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                        writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.signature);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Stamp message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.ledger.v1.Stamp
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Stamp & tamga.ledger.v1.Stamp.$Shape} Stamp
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Stamp.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.ledger.v1.Stamp();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.entry = value;
                                else
                                    delete message.entry;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.leafIndex = value;
                                else
                                    delete message.leafIndex;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.position = value;
                                else
                                    delete message.position;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.count = value;
                                else
                                    delete message.count;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.path && message.path.length))
                                    message.path = [];
                                message.path.push(reader.bytes());
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.signingKey = value;
                                else
                                    delete message.signingKey;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.signature = value;
                                else
                                    delete message.signature;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a Stamp message.
                 * @function verify
                 * @memberof tamga.ledger.v1.Stamp
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Stamp.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                        if (!(message.entry && typeof message.entry.length === "number" || $util.isString(message.entry)))
                            return "entry: buffer expected";
                    if (message.leafIndex != null && $Object.hasOwnProperty.call(message, "leafIndex"))
                        if (!$util.isInteger(message.leafIndex) && !(message.leafIndex && $util.isInteger(message.leafIndex.low) && $util.isInteger(message.leafIndex.high)))
                            return "leafIndex: integer|Long expected";
                    if (message.position != null && $Object.hasOwnProperty.call(message, "position"))
                        if (!$util.isInteger(message.position))
                            return "position: integer expected";
                    if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                        if (!$util.isInteger(message.count))
                            return "count: integer expected";
                    if (message.path != null && $Object.hasOwnProperty.call(message, "path")) {
                        if (!$Array.isArray(message.path))
                            return "path: array expected";
                        for (let i = 0; i < message.path.length; ++i)
                            if (!(message.path[i] && typeof message.path[i].length === "number" || $util.isString(message.path[i])))
                                return "path: buffer[] expected";
                    }
                    if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey"))
                        if (!(message.signingKey && typeof message.signingKey.length === "number" || $util.isString(message.signingKey)))
                            return "signingKey: buffer expected";
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                        if (!(message.signature && typeof message.signature.length === "number" || $util.isString(message.signature)))
                            return "signature: buffer expected";
                    return null;
                };

                /**
                 * Creates a Stamp message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.ledger.v1.Stamp
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.ledger.v1.Stamp} Stamp
                 */
                Stamp.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.ledger.v1.Stamp)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.ledger.v1.Stamp: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.ledger.v1.Stamp();
                    if (object.entry != null)
                        if (object.entry.length)
                            if (typeof object.entry === "string")
                                $util.base64.decode(object.entry, message.entry = $util.newBuffer($util.base64.length(object.entry)), 0);
                            else if (object.entry.length >= 0)
                                message.entry = object.entry;
                    if (object.leafIndex != null)
                        if (typeof object.leafIndex === "object" ? object.leafIndex.low || object.leafIndex.high : $Number(object.leafIndex) !== 0)
                            if ($util.Long)
                                message.leafIndex = $util.Long.fromValue(object.leafIndex, true);
                            else if (typeof object.leafIndex === "string")
                                message.leafIndex = $parseInt(object.leafIndex, 10);
                            else if (typeof object.leafIndex === "number")
                                message.leafIndex = object.leafIndex;
                            else if (typeof object.leafIndex === "object")
                                message.leafIndex = new $util.LongBits(object.leafIndex.low >>> 0, object.leafIndex.high >>> 0).toNumber(true);
                    if (object.position != null)
                        if ($Number(object.position) !== 0)
                            message.position = object.position >>> 0;
                    if (object.count != null)
                        if ($Number(object.count) !== 0)
                            message.count = object.count >>> 0;
                    if (object.path) {
                        if (!$Array.isArray(object.path))
                            throw $TypeError(".tamga.ledger.v1.Stamp.path: array expected");
                        message.path = $Array(object.path.length);
                        for (let i = 0; i < object.path.length; ++i)
                            if (typeof object.path[i] === "string")
                                $util.base64.decode(object.path[i], message.path[i] = $util.newBuffer($util.base64.length(object.path[i])), 0);
                            else if (object.path[i].length >= 0)
                                message.path[i] = object.path[i];
                    }
                    if (object.signingKey != null)
                        if (object.signingKey.length)
                            if (typeof object.signingKey === "string")
                                $util.base64.decode(object.signingKey, message.signingKey = $util.newBuffer($util.base64.length(object.signingKey)), 0);
                            else if (object.signingKey.length >= 0)
                                message.signingKey = object.signingKey;
                    if (object.signature != null)
                        if (object.signature.length)
                            if (typeof object.signature === "string")
                                $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                            else if (object.signature.length >= 0)
                                message.signature = object.signature;
                    return message;
                };

                /**
                 * Creates a plain object from a Stamp message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.ledger.v1.Stamp
                 * @static
                 * @param {tamga.ledger.v1.Stamp} message Stamp
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Stamp.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.path = [];
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.entry = "";
                        else {
                            object.entry = [];
                            if (options.bytes !== $Array)
                                object.entry = $util.newBuffer(object.entry);
                        }
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.leafIndex = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.leafIndex = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.position = 0;
                        object.count = 0;
                        if (options.bytes === $String)
                            object.signingKey = "";
                        else {
                            object.signingKey = [];
                            if (options.bytes !== $Array)
                                object.signingKey = $util.newBuffer(object.signingKey);
                        }
                        if (options.bytes === $String)
                            object.signature = "";
                        else {
                            object.signature = [];
                            if (options.bytes !== $Array)
                                object.signature = $util.newBuffer(object.signature);
                        }
                    }
                    if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                        object.entry = options.bytes === $String ? $util.base64.encode(message.entry, 0, message.entry.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.entry) : message.entry;
                    if (message.leafIndex != null && $Object.hasOwnProperty.call(message, "leafIndex"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.leafIndex = typeof message.leafIndex === "number" ? $BigInt(message.leafIndex) : $util.Long.fromBits(message.leafIndex.low >>> 0, message.leafIndex.high >>> 0, true).toBigInt();
                        else if (typeof message.leafIndex === "number")
                            object.leafIndex = options.longs === $String ? $String(message.leafIndex) : message.leafIndex;
                        else
                            object.leafIndex = options.longs === $String ? $util.Long.prototype.toString.call(message.leafIndex) : options.longs === $Number ? new $util.LongBits(message.leafIndex.low >>> 0, message.leafIndex.high >>> 0).toNumber(true) : message.leafIndex;
                    if (message.position != null && $Object.hasOwnProperty.call(message, "position"))
                        object.position = message.position;
                    if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                        object.count = message.count;
                    if (message.path && message.path.length) {
                        object.path = $Array(message.path.length);
                        for (let j = 0; j < message.path.length; ++j)
                            object.path[j] = options.bytes === $String ? $util.base64.encode(message.path[j], 0, message.path[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.path[j]) : message.path[j];
                    }
                    if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey"))
                        object.signingKey = options.bytes === $String ? $util.base64.encode(message.signingKey, 0, message.signingKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signingKey) : message.signingKey;
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                        object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                    return object;
                };

                /**
                 * Converts this Stamp to JSON.
                 * @function toJSON
                 * @memberof tamga.ledger.v1.Stamp
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Stamp.prototype.toJSON = function() {
                    return Stamp.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Stamp;
            })();

            return v1;
        })();

        return ledger;
    })();

    tamga.register = (function() {

        /**
         * Namespace register.
         * @memberof tamga
         * @namespace
         */
        const register = {};

        register.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof tamga.register
             * @namespace
             */
            const v1 = {};

            /**
             * DocumentType enum.
             * @name tamga.register.v1.DocumentType
             * @enum {number}
             * @property {number} DOCUMENT_TYPE_UNSPECIFIED=0 DOCUMENT_TYPE_UNSPECIFIED value
             * @property {number} DOCUMENT_TYPE_ROSTER=1 DOCUMENT_TYPE_ROSTER value
             * @property {number} DOCUMENT_TYPE_MANIFEST=2 DOCUMENT_TYPE_MANIFEST value
             * @property {number} DOCUMENT_TYPE_AGREEMENT=3 DOCUMENT_TYPE_AGREEMENT value
             * @property {number} DOCUMENT_TYPE_SUSPENSION=4 DOCUMENT_TYPE_SUSPENSION value
             * @property {number} DOCUMENT_TYPE_CONSENT=5 DOCUMENT_TYPE_CONSENT value
             */
            v1.DocumentType = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "DOCUMENT_TYPE_UNSPECIFIED"] = 0;
                values[valuesById[1] = "DOCUMENT_TYPE_ROSTER"] = 1;
                values[valuesById[2] = "DOCUMENT_TYPE_MANIFEST"] = 2;
                values[valuesById[3] = "DOCUMENT_TYPE_AGREEMENT"] = 3;
                values[valuesById[4] = "DOCUMENT_TYPE_SUSPENSION"] = 4;
                values[valuesById[5] = "DOCUMENT_TYPE_CONSENT"] = 5;
                return values;
            })();

            v1.SignedDocument = (function() {

                /**
                 * Properties of a SignedDocument.
                 * @typedef {Object} tamga.register.v1.SignedDocument.$Properties
                 * @property {tamga.register.v1.DocumentType} [type] SignedDocument type
                 * @property {string} [id] SignedDocument id
                 * @property {number} [version] SignedDocument version
                 * @property {Uint8Array} [jws] SignedDocument jws
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SignedDocument.
                 * @memberof tamga.register.v1
                 * @interface ISignedDocument
                 * @augments tamga.register.v1.SignedDocument.$Properties
                 * @deprecated Use tamga.register.v1.SignedDocument.$Properties instead.
                 */

                /**
                 * Shape of a SignedDocument.
                 * @typedef {tamga.register.v1.SignedDocument.$Properties} tamga.register.v1.SignedDocument.$Shape
                 */

                /**
                 * Constructs a new SignedDocument.
                 * @memberof tamga.register.v1
                 * @classdesc Represents a SignedDocument.
                 * @constructor
                 * @param {tamga.register.v1.SignedDocument.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SignedDocument = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SignedDocument type.
                 * @member {tamga.register.v1.DocumentType} type
                 * @memberof tamga.register.v1.SignedDocument
                 * @instance
                 */
                SignedDocument.prototype.type = 0;

                /**
                 * SignedDocument id.
                 * @member {string} id
                 * @memberof tamga.register.v1.SignedDocument
                 * @instance
                 */
                SignedDocument.prototype.id = "";

                /**
                 * SignedDocument version.
                 * @member {number} version
                 * @memberof tamga.register.v1.SignedDocument
                 * @instance
                 */
                SignedDocument.prototype.version = 0;

                /**
                 * SignedDocument jws.
                 * @member {Uint8Array} jws
                 * @memberof tamga.register.v1.SignedDocument
                 * @instance
                 */
                SignedDocument.prototype.jws = $util.newBuffer([]);

                /**
                 * Creates a new SignedDocument instance using the specified properties.
                 * @function create
                 * @memberof tamga.register.v1.SignedDocument
                 * @static
                 * @param {tamga.register.v1.SignedDocument.$Properties=} [properties] Properties to set
                 * @returns {tamga.register.v1.SignedDocument} SignedDocument instance
                 * @type {{
                 *   (properties: tamga.register.v1.SignedDocument.$Shape): tamga.register.v1.SignedDocument & tamga.register.v1.SignedDocument.$Shape;
                 *   (properties?: tamga.register.v1.SignedDocument.$Properties): tamga.register.v1.SignedDocument;
                 * }}
                 */
                SignedDocument.create = function(properties) {
                    return new SignedDocument(properties);
                };

                /**
                 * Encodes the specified SignedDocument message. Does not implicitly {@link tamga.register.v1.SignedDocument.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.register.v1.SignedDocument
                 * @static
                 * @param {tamga.register.v1.SignedDocument.$Properties} message SignedDocument message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SignedDocument.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.id);
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.version);
                    if (message.jws != null && $Object.hasOwnProperty.call(message, "jws") && message.jws.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.jws);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SignedDocument message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.register.v1.SignedDocument
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.register.v1.SignedDocument & tamga.register.v1.SignedDocument.$Shape} SignedDocument
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SignedDocument.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.register.v1.SignedDocument();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.type = value;
                                else
                                    delete message.type;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.version = value;
                                else
                                    delete message.version;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.jws = value;
                                else
                                    delete message.jws;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a SignedDocument message.
                 * @function verify
                 * @memberof tamga.register.v1.SignedDocument
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                SignedDocument.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                        if (typeof message.type !== "number" || (message.type | 0) !== message.type)
                            return "type: enum value expected";
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        if (!$util.isString(message.id))
                            return "id: string expected";
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                        if (!$util.isInteger(message.version))
                            return "version: integer expected";
                    if (message.jws != null && $Object.hasOwnProperty.call(message, "jws"))
                        if (!(message.jws && typeof message.jws.length === "number" || $util.isString(message.jws)))
                            return "jws: buffer expected";
                    return null;
                };

                /**
                 * Creates a SignedDocument message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.register.v1.SignedDocument
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.register.v1.SignedDocument} SignedDocument
                 */
                SignedDocument.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.register.v1.SignedDocument)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.register.v1.SignedDocument: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.register.v1.SignedDocument();
                    if (object.type !== 0 && (typeof object.type !== "string" || $root.tamga.register.v1.DocumentType[object.type] !== 0))
                        switch (object.type) {
                        case "DOCUMENT_TYPE_UNSPECIFIED":
                        case 0:
                            message.type = 0;
                            break;
                        case "DOCUMENT_TYPE_ROSTER":
                        case 1:
                            message.type = 1;
                            break;
                        case "DOCUMENT_TYPE_MANIFEST":
                        case 2:
                            message.type = 2;
                            break;
                        case "DOCUMENT_TYPE_AGREEMENT":
                        case 3:
                            message.type = 3;
                            break;
                        case "DOCUMENT_TYPE_SUSPENSION":
                        case 4:
                            message.type = 4;
                            break;
                        case "DOCUMENT_TYPE_CONSENT":
                        case 5:
                            message.type = 5;
                            break;
                        default:
                            if (typeof object.type === "number" && (object.type | 0) === object.type)
                                message.type = object.type;
                        }
                    if (object.id != null)
                        if (typeof object.id !== "string" || object.id.length)
                            message.id = $String(object.id);
                    if (object.version != null)
                        if ($Number(object.version) !== 0)
                            message.version = object.version >>> 0;
                    if (object.jws != null)
                        if (object.jws.length)
                            if (typeof object.jws === "string")
                                $util.base64.decode(object.jws, message.jws = $util.newBuffer($util.base64.length(object.jws)), 0);
                            else if (object.jws.length >= 0)
                                message.jws = object.jws;
                    return message;
                };

                /**
                 * Creates a plain object from a SignedDocument message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.register.v1.SignedDocument
                 * @static
                 * @param {tamga.register.v1.SignedDocument} message SignedDocument
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                SignedDocument.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.type = options.enums === $String ? "DOCUMENT_TYPE_UNSPECIFIED" : 0;
                        object.id = "";
                        object.version = 0;
                        if (options.bytes === $String)
                            object.jws = "";
                        else {
                            object.jws = [];
                            if (options.bytes !== $Array)
                                object.jws = $util.newBuffer(object.jws);
                        }
                    }
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type"))
                        object.type = options.enums === $String ? $root.tamga.register.v1.DocumentType[message.type] === $undefined ? message.type : $root.tamga.register.v1.DocumentType[message.type] : message.type;
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        object.id = message.id;
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version"))
                        object.version = message.version;
                    if (message.jws != null && $Object.hasOwnProperty.call(message, "jws"))
                        object.jws = options.bytes === $String ? $util.base64.encode(message.jws, 0, message.jws.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.jws) : message.jws;
                    return object;
                };

                /**
                 * Converts this SignedDocument to JSON.
                 * @function toJSON
                 * @memberof tamga.register.v1.SignedDocument
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                SignedDocument.prototype.toJSON = function() {
                    return SignedDocument.toObject(this, $protobuf.util.toJSONOptions);
                };

                return SignedDocument;
            })();

            v1.CheckpointNotice = (function() {

                /**
                 * Properties of a CheckpointNotice.
                 * @typedef {Object} tamga.register.v1.CheckpointNotice.$Properties
                 * @property {Uint8Array} [note] CheckpointNotice note
                 * @property {number|Long} [registerHead] CheckpointNotice registerHead
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CheckpointNotice.
                 * @memberof tamga.register.v1
                 * @interface ICheckpointNotice
                 * @augments tamga.register.v1.CheckpointNotice.$Properties
                 * @deprecated Use tamga.register.v1.CheckpointNotice.$Properties instead.
                 */

                /**
                 * Shape of a CheckpointNotice.
                 * @typedef {tamga.register.v1.CheckpointNotice.$Properties} tamga.register.v1.CheckpointNotice.$Shape
                 */

                /**
                 * Constructs a new CheckpointNotice.
                 * @memberof tamga.register.v1
                 * @classdesc Represents a CheckpointNotice.
                 * @constructor
                 * @param {tamga.register.v1.CheckpointNotice.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CheckpointNotice = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * CheckpointNotice note.
                 * @member {Uint8Array} note
                 * @memberof tamga.register.v1.CheckpointNotice
                 * @instance
                 */
                CheckpointNotice.prototype.note = $util.newBuffer([]);

                /**
                 * CheckpointNotice registerHead.
                 * @member {number|Long} registerHead
                 * @memberof tamga.register.v1.CheckpointNotice
                 * @instance
                 */
                CheckpointNotice.prototype.registerHead = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new CheckpointNotice instance using the specified properties.
                 * @function create
                 * @memberof tamga.register.v1.CheckpointNotice
                 * @static
                 * @param {tamga.register.v1.CheckpointNotice.$Properties=} [properties] Properties to set
                 * @returns {tamga.register.v1.CheckpointNotice} CheckpointNotice instance
                 * @type {{
                 *   (properties: tamga.register.v1.CheckpointNotice.$Shape): tamga.register.v1.CheckpointNotice & tamga.register.v1.CheckpointNotice.$Shape;
                 *   (properties?: tamga.register.v1.CheckpointNotice.$Properties): tamga.register.v1.CheckpointNotice;
                 * }}
                 */
                CheckpointNotice.create = function(properties) {
                    return new CheckpointNotice(properties);
                };

                /**
                 * Encodes the specified CheckpointNotice message. Does not implicitly {@link tamga.register.v1.CheckpointNotice.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.register.v1.CheckpointNotice
                 * @static
                 * @param {tamga.register.v1.CheckpointNotice.$Properties} message CheckpointNotice message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CheckpointNotice.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.note != null && $Object.hasOwnProperty.call(message, "note") && message.note.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.note);
                    if (message.registerHead != null && $Object.hasOwnProperty.call(message, "registerHead") && (typeof message.registerHead === "object" ? message.registerHead.low || message.registerHead.high : message.registerHead !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.registerHead);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CheckpointNotice message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.register.v1.CheckpointNotice
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.register.v1.CheckpointNotice & tamga.register.v1.CheckpointNotice.$Shape} CheckpointNotice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CheckpointNotice.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.register.v1.CheckpointNotice();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.note = value;
                                else
                                    delete message.note;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.registerHead = value;
                                else
                                    delete message.registerHead;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a CheckpointNotice message.
                 * @function verify
                 * @memberof tamga.register.v1.CheckpointNotice
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                CheckpointNotice.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.note != null && $Object.hasOwnProperty.call(message, "note"))
                        if (!(message.note && typeof message.note.length === "number" || $util.isString(message.note)))
                            return "note: buffer expected";
                    if (message.registerHead != null && $Object.hasOwnProperty.call(message, "registerHead"))
                        if (!$util.isInteger(message.registerHead) && !(message.registerHead && $util.isInteger(message.registerHead.low) && $util.isInteger(message.registerHead.high)))
                            return "registerHead: integer|Long expected";
                    return null;
                };

                /**
                 * Creates a CheckpointNotice message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.register.v1.CheckpointNotice
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.register.v1.CheckpointNotice} CheckpointNotice
                 */
                CheckpointNotice.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.register.v1.CheckpointNotice)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.register.v1.CheckpointNotice: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.register.v1.CheckpointNotice();
                    if (object.note != null)
                        if (object.note.length)
                            if (typeof object.note === "string")
                                $util.base64.decode(object.note, message.note = $util.newBuffer($util.base64.length(object.note)), 0);
                            else if (object.note.length >= 0)
                                message.note = object.note;
                    if (object.registerHead != null)
                        if (typeof object.registerHead === "object" ? object.registerHead.low || object.registerHead.high : $Number(object.registerHead) !== 0)
                            if ($util.Long)
                                message.registerHead = $util.Long.fromValue(object.registerHead, true);
                            else if (typeof object.registerHead === "string")
                                message.registerHead = $parseInt(object.registerHead, 10);
                            else if (typeof object.registerHead === "number")
                                message.registerHead = object.registerHead;
                            else if (typeof object.registerHead === "object")
                                message.registerHead = new $util.LongBits(object.registerHead.low >>> 0, object.registerHead.high >>> 0).toNumber(true);
                    return message;
                };

                /**
                 * Creates a plain object from a CheckpointNotice message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.register.v1.CheckpointNotice
                 * @static
                 * @param {tamga.register.v1.CheckpointNotice} message CheckpointNotice
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                CheckpointNotice.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.note = "";
                        else {
                            object.note = [];
                            if (options.bytes !== $Array)
                                object.note = $util.newBuffer(object.note);
                        }
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.registerHead = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.registerHead = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.note != null && $Object.hasOwnProperty.call(message, "note"))
                        object.note = options.bytes === $String ? $util.base64.encode(message.note, 0, message.note.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.note) : message.note;
                    if (message.registerHead != null && $Object.hasOwnProperty.call(message, "registerHead"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.registerHead = typeof message.registerHead === "number" ? $BigInt(message.registerHead) : $util.Long.fromBits(message.registerHead.low >>> 0, message.registerHead.high >>> 0, true).toBigInt();
                        else if (typeof message.registerHead === "number")
                            object.registerHead = options.longs === $String ? $String(message.registerHead) : message.registerHead;
                        else
                            object.registerHead = options.longs === $String ? $util.Long.prototype.toString.call(message.registerHead) : options.longs === $Number ? new $util.LongBits(message.registerHead.low >>> 0, message.registerHead.high >>> 0).toNumber(true) : message.registerHead;
                    return object;
                };

                /**
                 * Converts this CheckpointNotice to JSON.
                 * @function toJSON
                 * @memberof tamga.register.v1.CheckpointNotice
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                CheckpointNotice.prototype.toJSON = function() {
                    return CheckpointNotice.toObject(this, $protobuf.util.toJSONOptions);
                };

                return CheckpointNotice;
            })();

            return v1;
        })();

        return register;
    })();

    tamga.service = (function() {

        /**
         * Namespace service.
         * @memberof tamga
         * @namespace
         */
        const service = {};

        service.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof tamga.service
             * @namespace
             */
            const v1 = {};

            v1.ReceiptBatch = (function() {

                /**
                 * Properties of a ReceiptBatch.
                 * @typedef {Object} tamga.service.v1.ReceiptBatch.$Properties
                 * @property {Uint8Array} [region] ReceiptBatch region
                 * @property {Uint8Array} [id] ReceiptBatch id
                 * @property {string} [signer] ReceiptBatch signer
                 * @property {Uint8Array} [signingKey] ReceiptBatch signingKey
                 * @property {Array.<Uint8Array>} [statements] ReceiptBatch statements
                 * @property {Uint8Array} [signature] ReceiptBatch signature
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ReceiptBatch.
                 * @memberof tamga.service.v1
                 * @interface IReceiptBatch
                 * @augments tamga.service.v1.ReceiptBatch.$Properties
                 * @deprecated Use tamga.service.v1.ReceiptBatch.$Properties instead.
                 */

                /**
                 * Shape of a ReceiptBatch.
                 * @typedef {tamga.service.v1.ReceiptBatch.$Properties} tamga.service.v1.ReceiptBatch.$Shape
                 */

                /**
                 * Constructs a new ReceiptBatch.
                 * @memberof tamga.service.v1
                 * @classdesc Represents a ReceiptBatch.
                 * @constructor
                 * @param {tamga.service.v1.ReceiptBatch.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ReceiptBatch = function (properties) {
                    this.statements = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ReceiptBatch region.
                 * @member {Uint8Array} region
                 * @memberof tamga.service.v1.ReceiptBatch
                 * @instance
                 */
                ReceiptBatch.prototype.region = $util.newBuffer([]);

                /**
                 * ReceiptBatch id.
                 * @member {Uint8Array} id
                 * @memberof tamga.service.v1.ReceiptBatch
                 * @instance
                 */
                ReceiptBatch.prototype.id = $util.newBuffer([]);

                /**
                 * ReceiptBatch signer.
                 * @member {string} signer
                 * @memberof tamga.service.v1.ReceiptBatch
                 * @instance
                 */
                ReceiptBatch.prototype.signer = "";

                /**
                 * ReceiptBatch signingKey.
                 * @member {Uint8Array} signingKey
                 * @memberof tamga.service.v1.ReceiptBatch
                 * @instance
                 */
                ReceiptBatch.prototype.signingKey = $util.newBuffer([]);

                /**
                 * ReceiptBatch statements.
                 * @member {Array.<Uint8Array>} statements
                 * @memberof tamga.service.v1.ReceiptBatch
                 * @instance
                 */
                ReceiptBatch.prototype.statements = $util.emptyArray;

                /**
                 * ReceiptBatch signature.
                 * @member {Uint8Array} signature
                 * @memberof tamga.service.v1.ReceiptBatch
                 * @instance
                 */
                ReceiptBatch.prototype.signature = $util.newBuffer([]);

                /**
                 * Creates a new ReceiptBatch instance using the specified properties.
                 * @function create
                 * @memberof tamga.service.v1.ReceiptBatch
                 * @static
                 * @param {tamga.service.v1.ReceiptBatch.$Properties=} [properties] Properties to set
                 * @returns {tamga.service.v1.ReceiptBatch} ReceiptBatch instance
                 * @type {{
                 *   (properties: tamga.service.v1.ReceiptBatch.$Shape): tamga.service.v1.ReceiptBatch & tamga.service.v1.ReceiptBatch.$Shape;
                 *   (properties?: tamga.service.v1.ReceiptBatch.$Properties): tamga.service.v1.ReceiptBatch;
                 * }}
                 */
                ReceiptBatch.create = function(properties) {
                    return new ReceiptBatch(properties);
                };

                /**
                 * Encodes the specified ReceiptBatch message. Does not implicitly {@link tamga.service.v1.ReceiptBatch.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.service.v1.ReceiptBatch
                 * @static
                 * @param {tamga.service.v1.ReceiptBatch.$Properties} message ReceiptBatch message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ReceiptBatch.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.region != null && $Object.hasOwnProperty.call(message, "region") && message.region.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.region);
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.id);
                    if (message.signer != null && $Object.hasOwnProperty.call(message, "signer") && message.signer !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.signer);
                    if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey") && message.signingKey.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.signingKey);
                    if (message.statements != null && message.statements.length)
                        for (let i = 0; i < message.statements.length; ++i)
                            writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.statements[i]);
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                        writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.signature);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ReceiptBatch message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.service.v1.ReceiptBatch
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.service.v1.ReceiptBatch & tamga.service.v1.ReceiptBatch.$Shape} ReceiptBatch
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ReceiptBatch.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.service.v1.ReceiptBatch();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.region = value;
                                else
                                    delete message.region;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.signer = value;
                                else
                                    delete message.signer;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.signingKey = value;
                                else
                                    delete message.signingKey;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.statements && message.statements.length))
                                    message.statements = [];
                                message.statements.push(reader.bytes());
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.signature = value;
                                else
                                    delete message.signature;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a ReceiptBatch message.
                 * @function verify
                 * @memberof tamga.service.v1.ReceiptBatch
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                ReceiptBatch.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.region != null && $Object.hasOwnProperty.call(message, "region"))
                        if (!(message.region && typeof message.region.length === "number" || $util.isString(message.region)))
                            return "region: buffer expected";
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        if (!(message.id && typeof message.id.length === "number" || $util.isString(message.id)))
                            return "id: buffer expected";
                    if (message.signer != null && $Object.hasOwnProperty.call(message, "signer"))
                        if (!$util.isString(message.signer))
                            return "signer: string expected";
                    if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey"))
                        if (!(message.signingKey && typeof message.signingKey.length === "number" || $util.isString(message.signingKey)))
                            return "signingKey: buffer expected";
                    if (message.statements != null && $Object.hasOwnProperty.call(message, "statements")) {
                        if (!$Array.isArray(message.statements))
                            return "statements: array expected";
                        for (let i = 0; i < message.statements.length; ++i)
                            if (!(message.statements[i] && typeof message.statements[i].length === "number" || $util.isString(message.statements[i])))
                                return "statements: buffer[] expected";
                    }
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                        if (!(message.signature && typeof message.signature.length === "number" || $util.isString(message.signature)))
                            return "signature: buffer expected";
                    return null;
                };

                /**
                 * Creates a ReceiptBatch message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.service.v1.ReceiptBatch
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.service.v1.ReceiptBatch} ReceiptBatch
                 */
                ReceiptBatch.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.service.v1.ReceiptBatch)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.service.v1.ReceiptBatch: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.service.v1.ReceiptBatch();
                    if (object.region != null)
                        if (object.region.length)
                            if (typeof object.region === "string")
                                $util.base64.decode(object.region, message.region = $util.newBuffer($util.base64.length(object.region)), 0);
                            else if (object.region.length >= 0)
                                message.region = object.region;
                    if (object.id != null)
                        if (object.id.length)
                            if (typeof object.id === "string")
                                $util.base64.decode(object.id, message.id = $util.newBuffer($util.base64.length(object.id)), 0);
                            else if (object.id.length >= 0)
                                message.id = object.id;
                    if (object.signer != null)
                        if (typeof object.signer !== "string" || object.signer.length)
                            message.signer = $String(object.signer);
                    if (object.signingKey != null)
                        if (object.signingKey.length)
                            if (typeof object.signingKey === "string")
                                $util.base64.decode(object.signingKey, message.signingKey = $util.newBuffer($util.base64.length(object.signingKey)), 0);
                            else if (object.signingKey.length >= 0)
                                message.signingKey = object.signingKey;
                    if (object.statements) {
                        if (!$Array.isArray(object.statements))
                            throw $TypeError(".tamga.service.v1.ReceiptBatch.statements: array expected");
                        message.statements = $Array(object.statements.length);
                        for (let i = 0; i < object.statements.length; ++i)
                            if (typeof object.statements[i] === "string")
                                $util.base64.decode(object.statements[i], message.statements[i] = $util.newBuffer($util.base64.length(object.statements[i])), 0);
                            else if (object.statements[i].length >= 0)
                                message.statements[i] = object.statements[i];
                    }
                    if (object.signature != null)
                        if (object.signature.length)
                            if (typeof object.signature === "string")
                                $util.base64.decode(object.signature, message.signature = $util.newBuffer($util.base64.length(object.signature)), 0);
                            else if (object.signature.length >= 0)
                                message.signature = object.signature;
                    return message;
                };

                /**
                 * Creates a plain object from a ReceiptBatch message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.service.v1.ReceiptBatch
                 * @static
                 * @param {tamga.service.v1.ReceiptBatch} message ReceiptBatch
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ReceiptBatch.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.statements = [];
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.region = "";
                        else {
                            object.region = [];
                            if (options.bytes !== $Array)
                                object.region = $util.newBuffer(object.region);
                        }
                        if (options.bytes === $String)
                            object.id = "";
                        else {
                            object.id = [];
                            if (options.bytes !== $Array)
                                object.id = $util.newBuffer(object.id);
                        }
                        object.signer = "";
                        if (options.bytes === $String)
                            object.signingKey = "";
                        else {
                            object.signingKey = [];
                            if (options.bytes !== $Array)
                                object.signingKey = $util.newBuffer(object.signingKey);
                        }
                        if (options.bytes === $String)
                            object.signature = "";
                        else {
                            object.signature = [];
                            if (options.bytes !== $Array)
                                object.signature = $util.newBuffer(object.signature);
                        }
                    }
                    if (message.region != null && $Object.hasOwnProperty.call(message, "region"))
                        object.region = options.bytes === $String ? $util.base64.encode(message.region, 0, message.region.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.region) : message.region;
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        object.id = options.bytes === $String ? $util.base64.encode(message.id, 0, message.id.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.id) : message.id;
                    if (message.signer != null && $Object.hasOwnProperty.call(message, "signer"))
                        object.signer = message.signer;
                    if (message.signingKey != null && $Object.hasOwnProperty.call(message, "signingKey"))
                        object.signingKey = options.bytes === $String ? $util.base64.encode(message.signingKey, 0, message.signingKey.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signingKey) : message.signingKey;
                    if (message.statements && message.statements.length) {
                        object.statements = $Array(message.statements.length);
                        for (let j = 0; j < message.statements.length; ++j)
                            object.statements[j] = options.bytes === $String ? $util.base64.encode(message.statements[j], 0, message.statements[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.statements[j]) : message.statements[j];
                    }
                    if (message.signature != null && $Object.hasOwnProperty.call(message, "signature"))
                        object.signature = options.bytes === $String ? $util.base64.encode(message.signature, 0, message.signature.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.signature) : message.signature;
                    return object;
                };

                /**
                 * Converts this ReceiptBatch to JSON.
                 * @function toJSON
                 * @memberof tamga.service.v1.ReceiptBatch
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ReceiptBatch.prototype.toJSON = function() {
                    return ReceiptBatch.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ReceiptBatch;
            })();

            v1.Submission = (function() {

                /**
                 * Properties of a Submission.
                 * @typedef {Object} tamga.service.v1.Submission.$Properties
                 * @property {Uint8Array|null} [envelope] Submission envelope
                 * @property {tamga.service.v1.ReceiptBatch.$Properties|null} [receipts] Submission receipts
                 * @property {"envelope"|"receipts"} [content] Submission content
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Submission.
                 * @memberof tamga.service.v1
                 * @interface ISubmission
                 * @augments tamga.service.v1.Submission.$Properties
                 * @deprecated Use tamga.service.v1.Submission.$Properties instead.
                 */

                /**
                 * Narrowed shape of a Submission.
                 * @typedef {{
                 *   envelope?: Uint8Array|null;
                 *   receipts?: tamga.service.v1.ReceiptBatch.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ content?: undefined; envelope?: null; receipts?: null }|{ content?: "envelope"; envelope: Uint8Array; receipts?: null }|{ content?: "receipts"; envelope?: null; receipts: tamga.service.v1.ReceiptBatch.$Shape })
                 * )} tamga.service.v1.Submission.$Shape
                 */

                /**
                 * Constructs a new Submission.
                 * @memberof tamga.service.v1
                 * @classdesc Represents a Submission.
                 * @constructor
                 * @param {tamga.service.v1.Submission.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Submission = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Submission envelope.
                 * @member {Uint8Array|null} envelope
                 * @memberof tamga.service.v1.Submission
                 * @instance
                 */
                Submission.prototype.envelope = null;

                /**
                 * Submission receipts.
                 * @member {tamga.service.v1.ReceiptBatch|null} receipts
                 * @memberof tamga.service.v1.Submission
                 * @instance
                 */
                Submission.prototype.receipts = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * Submission content.
                 * @member {"envelope"|"receipts"|undefined} content
                 * @memberof tamga.service.v1.Submission
                 * @instance
                 */
                $Object.defineProperty(Submission.prototype, "content", {
                    get: $util.oneOfGetter($oneOfFields = ["envelope", "receipts"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Submission instance using the specified properties.
                 * @function create
                 * @memberof tamga.service.v1.Submission
                 * @static
                 * @param {tamga.service.v1.Submission.$Properties=} [properties] Properties to set
                 * @returns {tamga.service.v1.Submission} Submission instance
                 * @type {{
                 *   (properties: tamga.service.v1.Submission.$Shape): tamga.service.v1.Submission & tamga.service.v1.Submission.$Shape;
                 *   (properties?: tamga.service.v1.Submission.$Properties): tamga.service.v1.Submission;
                 * }}
                 */
                Submission.create = function(properties) {
                    return new Submission(properties);
                };

                /**
                 * Encodes the specified Submission message. Does not implicitly {@link tamga.service.v1.Submission.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.service.v1.Submission
                 * @static
                 * @param {tamga.service.v1.Submission.$Properties} message Submission message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Submission.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.envelope != null && $Object.hasOwnProperty.call(message, "envelope"))
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.envelope);
                    if (message.receipts != null && $Object.hasOwnProperty.call(message, "receipts"))
                        $root.tamga.service.v1.ReceiptBatch.encode(message.receipts, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Submission message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.service.v1.Submission
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.service.v1.Submission & tamga.service.v1.Submission.$Shape} Submission
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Submission.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.service.v1.Submission();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.envelope = reader.bytes();
                                message.content = "envelope";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.receipts = $root.tamga.service.v1.ReceiptBatch.decode(reader, reader.size(), $undefined, _depth + 1, message.receipts);
                                message.content = "receipts";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a Submission message.
                 * @function verify
                 * @memberof tamga.service.v1.Submission
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Submission.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    let properties = {};
                    if (message.envelope != null && $Object.hasOwnProperty.call(message, "envelope")) {
                        properties.content = 1;
                        if (!(message.envelope && typeof message.envelope.length === "number" || $util.isString(message.envelope)))
                            return "envelope: buffer expected";
                    }
                    if (message.receipts != null && $Object.hasOwnProperty.call(message, "receipts")) {
                        if (properties.content === 1)
                            return "content: multiple values";
                        properties.content = 1;
                        {
                            let error = $root.tamga.service.v1.ReceiptBatch.verify(message.receipts, _depth + 1);
                            if (error)
                                return "receipts." + error;
                        }
                    }
                    return null;
                };

                /**
                 * Creates a Submission message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.service.v1.Submission
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.service.v1.Submission} Submission
                 */
                Submission.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.service.v1.Submission)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.service.v1.Submission: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.service.v1.Submission();
                    if (object.envelope != null)
                        if (typeof object.envelope === "string")
                            $util.base64.decode(object.envelope, message.envelope = $util.newBuffer($util.base64.length(object.envelope)), 0);
                        else if (object.envelope.length >= 0)
                            message.envelope = object.envelope;
                    if (object.receipts != null) {
                        if (!$util.isObject(object.receipts))
                            throw $TypeError(".tamga.service.v1.Submission.receipts: object expected");
                        message.receipts = $root.tamga.service.v1.ReceiptBatch.fromObject(object.receipts, _depth + 1);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a Submission message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.service.v1.Submission
                 * @static
                 * @param {tamga.service.v1.Submission} message Submission
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Submission.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (message.envelope != null && $Object.hasOwnProperty.call(message, "envelope")) {
                        object.envelope = options.bytes === $String ? $util.base64.encode(message.envelope, 0, message.envelope.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.envelope) : message.envelope;
                        if (options.oneofs)
                            object.content = "envelope";
                    }
                    if (message.receipts != null && $Object.hasOwnProperty.call(message, "receipts")) {
                        object.receipts = $root.tamga.service.v1.ReceiptBatch.toObject(message.receipts, options, _depth + 1);
                        if (options.oneofs)
                            object.content = "receipts";
                    }
                    return object;
                };

                /**
                 * Converts this Submission to JSON.
                 * @function toJSON
                 * @memberof tamga.service.v1.Submission
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Submission.prototype.toJSON = function() {
                    return Submission.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Submission;
            })();

            v1.DeliveredMessage = (function() {

                /**
                 * Properties of a DeliveredMessage.
                 * @typedef {Object} tamga.service.v1.DeliveredMessage.$Properties
                 * @property {Uint8Array} [envelope] DeliveredMessage envelope
                 * @property {tamga.ledger.v1.Stamp.$Properties} [stamp] DeliveredMessage stamp
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DeliveredMessage.
                 * @memberof tamga.service.v1
                 * @interface IDeliveredMessage
                 * @augments tamga.service.v1.DeliveredMessage.$Properties
                 * @deprecated Use tamga.service.v1.DeliveredMessage.$Properties instead.
                 */

                /**
                 * Shape of a DeliveredMessage.
                 * @typedef {tamga.service.v1.DeliveredMessage.$Properties} tamga.service.v1.DeliveredMessage.$Shape
                 */

                /**
                 * Constructs a new DeliveredMessage.
                 * @memberof tamga.service.v1
                 * @classdesc Represents a DeliveredMessage.
                 * @constructor
                 * @param {tamga.service.v1.DeliveredMessage.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DeliveredMessage = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * DeliveredMessage envelope.
                 * @member {Uint8Array} envelope
                 * @memberof tamga.service.v1.DeliveredMessage
                 * @instance
                 */
                DeliveredMessage.prototype.envelope = $util.newBuffer([]);

                /**
                 * DeliveredMessage stamp.
                 * @member {tamga.ledger.v1.Stamp} stamp
                 * @memberof tamga.service.v1.DeliveredMessage
                 * @instance
                 */
                DeliveredMessage.prototype.stamp = null;

                /**
                 * Creates a new DeliveredMessage instance using the specified properties.
                 * @function create
                 * @memberof tamga.service.v1.DeliveredMessage
                 * @static
                 * @param {tamga.service.v1.DeliveredMessage.$Properties=} [properties] Properties to set
                 * @returns {tamga.service.v1.DeliveredMessage} DeliveredMessage instance
                 * @type {{
                 *   (properties: tamga.service.v1.DeliveredMessage.$Shape): tamga.service.v1.DeliveredMessage & tamga.service.v1.DeliveredMessage.$Shape;
                 *   (properties?: tamga.service.v1.DeliveredMessage.$Properties): tamga.service.v1.DeliveredMessage;
                 * }}
                 */
                DeliveredMessage.create = function(properties) {
                    return new DeliveredMessage(properties);
                };

                /**
                 * Encodes the specified DeliveredMessage message. Does not implicitly {@link tamga.service.v1.DeliveredMessage.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.service.v1.DeliveredMessage
                 * @static
                 * @param {tamga.service.v1.DeliveredMessage.$Properties} message DeliveredMessage message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DeliveredMessage.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.envelope != null && $Object.hasOwnProperty.call(message, "envelope") && message.envelope.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.envelope);
                    if (message.stamp != null && $Object.hasOwnProperty.call(message, "stamp"))
                        $root.tamga.ledger.v1.Stamp.encode(message.stamp, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DeliveredMessage message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.service.v1.DeliveredMessage
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.service.v1.DeliveredMessage & tamga.service.v1.DeliveredMessage.$Shape} DeliveredMessage
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DeliveredMessage.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.service.v1.DeliveredMessage();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.envelope = value;
                                else
                                    delete message.envelope;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.stamp = $root.tamga.ledger.v1.Stamp.decode(reader, reader.size(), $undefined, _depth + 1, message.stamp);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a DeliveredMessage message.
                 * @function verify
                 * @memberof tamga.service.v1.DeliveredMessage
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                DeliveredMessage.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.envelope != null && $Object.hasOwnProperty.call(message, "envelope"))
                        if (!(message.envelope && typeof message.envelope.length === "number" || $util.isString(message.envelope)))
                            return "envelope: buffer expected";
                    if (message.stamp != null && $Object.hasOwnProperty.call(message, "stamp")) {
                        let error = $root.tamga.ledger.v1.Stamp.verify(message.stamp, _depth + 1);
                        if (error)
                            return "stamp." + error;
                    }
                    return null;
                };

                /**
                 * Creates a DeliveredMessage message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.service.v1.DeliveredMessage
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.service.v1.DeliveredMessage} DeliveredMessage
                 */
                DeliveredMessage.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.service.v1.DeliveredMessage)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.service.v1.DeliveredMessage: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.service.v1.DeliveredMessage();
                    if (object.envelope != null)
                        if (object.envelope.length)
                            if (typeof object.envelope === "string")
                                $util.base64.decode(object.envelope, message.envelope = $util.newBuffer($util.base64.length(object.envelope)), 0);
                            else if (object.envelope.length >= 0)
                                message.envelope = object.envelope;
                    if (object.stamp != null) {
                        if (!$util.isObject(object.stamp))
                            throw $TypeError(".tamga.service.v1.DeliveredMessage.stamp: object expected");
                        message.stamp = $root.tamga.ledger.v1.Stamp.fromObject(object.stamp, _depth + 1);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a DeliveredMessage message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.service.v1.DeliveredMessage
                 * @static
                 * @param {tamga.service.v1.DeliveredMessage} message DeliveredMessage
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                DeliveredMessage.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.envelope = "";
                        else {
                            object.envelope = [];
                            if (options.bytes !== $Array)
                                object.envelope = $util.newBuffer(object.envelope);
                        }
                        object.stamp = null;
                    }
                    if (message.envelope != null && $Object.hasOwnProperty.call(message, "envelope"))
                        object.envelope = options.bytes === $String ? $util.base64.encode(message.envelope, 0, message.envelope.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.envelope) : message.envelope;
                    if (message.stamp != null && $Object.hasOwnProperty.call(message, "stamp"))
                        object.stamp = $root.tamga.ledger.v1.Stamp.toObject(message.stamp, options, _depth + 1);
                    return object;
                };

                /**
                 * Converts this DeliveredMessage to JSON.
                 * @function toJSON
                 * @memberof tamga.service.v1.DeliveredMessage
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                DeliveredMessage.prototype.toJSON = function() {
                    return DeliveredMessage.toObject(this, $protobuf.util.toJSONOptions);
                };

                return DeliveredMessage;
            })();

            v1.ReceiptNotice = (function() {

                /**
                 * Properties of a ReceiptNotice.
                 * @typedef {Object} tamga.service.v1.ReceiptNotice.$Properties
                 * @property {Array.<tamga.ledger.v1.Stamp.$Properties>} [stamps] ReceiptNotice stamps
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ReceiptNotice.
                 * @memberof tamga.service.v1
                 * @interface IReceiptNotice
                 * @augments tamga.service.v1.ReceiptNotice.$Properties
                 * @deprecated Use tamga.service.v1.ReceiptNotice.$Properties instead.
                 */

                /**
                 * Shape of a ReceiptNotice.
                 * @typedef {tamga.service.v1.ReceiptNotice.$Properties} tamga.service.v1.ReceiptNotice.$Shape
                 */

                /**
                 * Constructs a new ReceiptNotice.
                 * @memberof tamga.service.v1
                 * @classdesc Represents a ReceiptNotice.
                 * @constructor
                 * @param {tamga.service.v1.ReceiptNotice.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ReceiptNotice = function (properties) {
                    this.stamps = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ReceiptNotice stamps.
                 * @member {Array.<tamga.ledger.v1.Stamp>} stamps
                 * @memberof tamga.service.v1.ReceiptNotice
                 * @instance
                 */
                ReceiptNotice.prototype.stamps = $util.emptyArray;

                /**
                 * Creates a new ReceiptNotice instance using the specified properties.
                 * @function create
                 * @memberof tamga.service.v1.ReceiptNotice
                 * @static
                 * @param {tamga.service.v1.ReceiptNotice.$Properties=} [properties] Properties to set
                 * @returns {tamga.service.v1.ReceiptNotice} ReceiptNotice instance
                 * @type {{
                 *   (properties: tamga.service.v1.ReceiptNotice.$Shape): tamga.service.v1.ReceiptNotice & tamga.service.v1.ReceiptNotice.$Shape;
                 *   (properties?: tamga.service.v1.ReceiptNotice.$Properties): tamga.service.v1.ReceiptNotice;
                 * }}
                 */
                ReceiptNotice.create = function(properties) {
                    return new ReceiptNotice(properties);
                };

                /**
                 * Encodes the specified ReceiptNotice message. Does not implicitly {@link tamga.service.v1.ReceiptNotice.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.service.v1.ReceiptNotice
                 * @static
                 * @param {tamga.service.v1.ReceiptNotice.$Properties} message ReceiptNotice message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ReceiptNotice.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.stamps != null && message.stamps.length)
                        for (let i = 0; i < message.stamps.length; ++i)
                            $root.tamga.ledger.v1.Stamp.encode(message.stamps[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ReceiptNotice message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.service.v1.ReceiptNotice
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.service.v1.ReceiptNotice & tamga.service.v1.ReceiptNotice.$Shape} ReceiptNotice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ReceiptNotice.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.service.v1.ReceiptNotice();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.stamps && message.stamps.length))
                                    message.stamps = [];
                                message.stamps.push($root.tamga.ledger.v1.Stamp.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a ReceiptNotice message.
                 * @function verify
                 * @memberof tamga.service.v1.ReceiptNotice
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                ReceiptNotice.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.stamps != null && $Object.hasOwnProperty.call(message, "stamps")) {
                        if (!$Array.isArray(message.stamps))
                            return "stamps: array expected";
                        for (let i = 0; i < message.stamps.length; ++i) {
                            let error = $root.tamga.ledger.v1.Stamp.verify(message.stamps[i], _depth + 1);
                            if (error)
                                return "stamps." + error;
                        }
                    }
                    return null;
                };

                /**
                 * Creates a ReceiptNotice message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.service.v1.ReceiptNotice
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.service.v1.ReceiptNotice} ReceiptNotice
                 */
                ReceiptNotice.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.service.v1.ReceiptNotice)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.service.v1.ReceiptNotice: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.service.v1.ReceiptNotice();
                    if (object.stamps) {
                        if (!$Array.isArray(object.stamps))
                            throw $TypeError(".tamga.service.v1.ReceiptNotice.stamps: array expected");
                        message.stamps = $Array(object.stamps.length);
                        for (let i = 0; i < object.stamps.length; ++i) {
                            if (!$util.isObject(object.stamps[i]))
                                throw $TypeError(".tamga.service.v1.ReceiptNotice.stamps: object expected");
                            message.stamps[i] = $root.tamga.ledger.v1.Stamp.fromObject(object.stamps[i], _depth + 1);
                        }
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a ReceiptNotice message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.service.v1.ReceiptNotice
                 * @static
                 * @param {tamga.service.v1.ReceiptNotice} message ReceiptNotice
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                ReceiptNotice.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.stamps = [];
                    if (message.stamps && message.stamps.length) {
                        object.stamps = $Array(message.stamps.length);
                        for (let j = 0; j < message.stamps.length; ++j)
                            object.stamps[j] = $root.tamga.ledger.v1.Stamp.toObject(message.stamps[j], options, _depth + 1);
                    }
                    return object;
                };

                /**
                 * Converts this ReceiptNotice to JSON.
                 * @function toJSON
                 * @memberof tamga.service.v1.ReceiptNotice
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                ReceiptNotice.prototype.toJSON = function() {
                    return ReceiptNotice.toObject(this, $protobuf.util.toJSONOptions);
                };

                return ReceiptNotice;
            })();

            v1.Notice = (function() {

                /**
                 * Properties of a Notice.
                 * @typedef {Object} tamga.service.v1.Notice.$Properties
                 * @property {Uint8Array} [id] Notice id
                 * @property {Uint8Array} [envelopeDigest] Notice envelopeDigest
                 * @property {string} [code] Notice code
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Notice.
                 * @memberof tamga.service.v1
                 * @interface INotice
                 * @augments tamga.service.v1.Notice.$Properties
                 * @deprecated Use tamga.service.v1.Notice.$Properties instead.
                 */

                /**
                 * Shape of a Notice.
                 * @typedef {tamga.service.v1.Notice.$Properties} tamga.service.v1.Notice.$Shape
                 */

                /**
                 * Constructs a new Notice.
                 * @memberof tamga.service.v1
                 * @classdesc Represents a Notice.
                 * @constructor
                 * @param {tamga.service.v1.Notice.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Notice = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Notice id.
                 * @member {Uint8Array} id
                 * @memberof tamga.service.v1.Notice
                 * @instance
                 */
                Notice.prototype.id = $util.newBuffer([]);

                /**
                 * Notice envelopeDigest.
                 * @member {Uint8Array} envelopeDigest
                 * @memberof tamga.service.v1.Notice
                 * @instance
                 */
                Notice.prototype.envelopeDigest = $util.newBuffer([]);

                /**
                 * Notice code.
                 * @member {string} code
                 * @memberof tamga.service.v1.Notice
                 * @instance
                 */
                Notice.prototype.code = "";

                /**
                 * Creates a new Notice instance using the specified properties.
                 * @function create
                 * @memberof tamga.service.v1.Notice
                 * @static
                 * @param {tamga.service.v1.Notice.$Properties=} [properties] Properties to set
                 * @returns {tamga.service.v1.Notice} Notice instance
                 * @type {{
                 *   (properties: tamga.service.v1.Notice.$Shape): tamga.service.v1.Notice & tamga.service.v1.Notice.$Shape;
                 *   (properties?: tamga.service.v1.Notice.$Properties): tamga.service.v1.Notice;
                 * }}
                 */
                Notice.create = function(properties) {
                    return new Notice(properties);
                };

                /**
                 * Encodes the specified Notice message. Does not implicitly {@link tamga.service.v1.Notice.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.service.v1.Notice
                 * @static
                 * @param {tamga.service.v1.Notice.$Properties} message Notice message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Notice.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.id);
                    if (message.envelopeDigest != null && $Object.hasOwnProperty.call(message, "envelopeDigest") && message.envelopeDigest.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.envelopeDigest);
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.code);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Notice message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.service.v1.Notice
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.service.v1.Notice & tamga.service.v1.Notice.$Shape} Notice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Notice.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.service.v1.Notice();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.envelopeDigest = value;
                                else
                                    delete message.envelopeDigest;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a Notice message.
                 * @function verify
                 * @memberof tamga.service.v1.Notice
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Notice.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        if (!(message.id && typeof message.id.length === "number" || $util.isString(message.id)))
                            return "id: buffer expected";
                    if (message.envelopeDigest != null && $Object.hasOwnProperty.call(message, "envelopeDigest"))
                        if (!(message.envelopeDigest && typeof message.envelopeDigest.length === "number" || $util.isString(message.envelopeDigest)))
                            return "envelopeDigest: buffer expected";
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                        if (!$util.isString(message.code))
                            return "code: string expected";
                    return null;
                };

                /**
                 * Creates a Notice message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.service.v1.Notice
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.service.v1.Notice} Notice
                 */
                Notice.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.service.v1.Notice)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.service.v1.Notice: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.service.v1.Notice();
                    if (object.id != null)
                        if (object.id.length)
                            if (typeof object.id === "string")
                                $util.base64.decode(object.id, message.id = $util.newBuffer($util.base64.length(object.id)), 0);
                            else if (object.id.length >= 0)
                                message.id = object.id;
                    if (object.envelopeDigest != null)
                        if (object.envelopeDigest.length)
                            if (typeof object.envelopeDigest === "string")
                                $util.base64.decode(object.envelopeDigest, message.envelopeDigest = $util.newBuffer($util.base64.length(object.envelopeDigest)), 0);
                            else if (object.envelopeDigest.length >= 0)
                                message.envelopeDigest = object.envelopeDigest;
                    if (object.code != null)
                        if (typeof object.code !== "string" || object.code.length)
                            message.code = $String(object.code);
                    return message;
                };

                /**
                 * Creates a plain object from a Notice message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.service.v1.Notice
                 * @static
                 * @param {tamga.service.v1.Notice} message Notice
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Notice.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        if (options.bytes === $String)
                            object.id = "";
                        else {
                            object.id = [];
                            if (options.bytes !== $Array)
                                object.id = $util.newBuffer(object.id);
                        }
                        if (options.bytes === $String)
                            object.envelopeDigest = "";
                        else {
                            object.envelopeDigest = [];
                            if (options.bytes !== $Array)
                                object.envelopeDigest = $util.newBuffer(object.envelopeDigest);
                        }
                        object.code = "";
                    }
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                        object.id = options.bytes === $String ? $util.base64.encode(message.id, 0, message.id.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.id) : message.id;
                    if (message.envelopeDigest != null && $Object.hasOwnProperty.call(message, "envelopeDigest"))
                        object.envelopeDigest = options.bytes === $String ? $util.base64.encode(message.envelopeDigest, 0, message.envelopeDigest.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.envelopeDigest) : message.envelopeDigest;
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                        object.code = message.code;
                    return object;
                };

                /**
                 * Converts this Notice to JSON.
                 * @function toJSON
                 * @memberof tamga.service.v1.Notice
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Notice.prototype.toJSON = function() {
                    return Notice.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Notice;
            })();

            v1.Delivery = (function() {

                /**
                 * Properties of a Delivery.
                 * @typedef {Object} tamga.service.v1.Delivery.$Properties
                 * @property {tamga.service.v1.DeliveredMessage.$Properties|null} [message] Delivery message
                 * @property {tamga.ledger.v1.Stamp.$Properties|null} [verdict] Delivery verdict
                 * @property {tamga.service.v1.ReceiptNotice.$Properties|null} [receipts] Delivery receipts
                 * @property {tamga.service.v1.Notice.$Properties|null} [notice] Delivery notice
                 * @property {"message"|"verdict"|"receipts"|"notice"} [content] Delivery content
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Delivery.
                 * @memberof tamga.service.v1
                 * @interface IDelivery
                 * @augments tamga.service.v1.Delivery.$Properties
                 * @deprecated Use tamga.service.v1.Delivery.$Properties instead.
                 */

                /**
                 * Narrowed shape of a Delivery.
                 * @typedef {{
                 *   message?: tamga.service.v1.DeliveredMessage.$Shape|null;
                 *   verdict?: tamga.ledger.v1.Stamp.$Shape|null;
                 *   receipts?: tamga.service.v1.ReceiptNotice.$Shape|null;
                 *   notice?: tamga.service.v1.Notice.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ content?: undefined; message?: null; verdict?: null; receipts?: null; notice?: null }|{ content?: "message"; message: tamga.service.v1.DeliveredMessage.$Shape; verdict?: null; receipts?: null; notice?: null }|{ content?: "verdict"; message?: null; verdict: tamga.ledger.v1.Stamp.$Shape; receipts?: null; notice?: null }|{ content?: "receipts"; message?: null; verdict?: null; receipts: tamga.service.v1.ReceiptNotice.$Shape; notice?: null }|{ content?: "notice"; message?: null; verdict?: null; receipts?: null; notice: tamga.service.v1.Notice.$Shape })
                 * )} tamga.service.v1.Delivery.$Shape
                 */

                /**
                 * Constructs a new Delivery.
                 * @memberof tamga.service.v1
                 * @classdesc Represents a Delivery.
                 * @constructor
                 * @param {tamga.service.v1.Delivery.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Delivery = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Delivery message.
                 * @member {tamga.service.v1.DeliveredMessage|null} message
                 * @memberof tamga.service.v1.Delivery
                 * @instance
                 */
                Delivery.prototype.message = null;

                /**
                 * Delivery verdict.
                 * @member {tamga.ledger.v1.Stamp|null} verdict
                 * @memberof tamga.service.v1.Delivery
                 * @instance
                 */
                Delivery.prototype.verdict = null;

                /**
                 * Delivery receipts.
                 * @member {tamga.service.v1.ReceiptNotice|null} receipts
                 * @memberof tamga.service.v1.Delivery
                 * @instance
                 */
                Delivery.prototype.receipts = null;

                /**
                 * Delivery notice.
                 * @member {tamga.service.v1.Notice|null} notice
                 * @memberof tamga.service.v1.Delivery
                 * @instance
                 */
                Delivery.prototype.notice = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * Delivery content.
                 * @member {"message"|"verdict"|"receipts"|"notice"|undefined} content
                 * @memberof tamga.service.v1.Delivery
                 * @instance
                 */
                $Object.defineProperty(Delivery.prototype, "content", {
                    get: $util.oneOfGetter($oneOfFields = ["message", "verdict", "receipts", "notice"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Delivery instance using the specified properties.
                 * @function create
                 * @memberof tamga.service.v1.Delivery
                 * @static
                 * @param {tamga.service.v1.Delivery.$Properties=} [properties] Properties to set
                 * @returns {tamga.service.v1.Delivery} Delivery instance
                 * @type {{
                 *   (properties: tamga.service.v1.Delivery.$Shape): tamga.service.v1.Delivery & tamga.service.v1.Delivery.$Shape;
                 *   (properties?: tamga.service.v1.Delivery.$Properties): tamga.service.v1.Delivery;
                 * }}
                 */
                Delivery.create = function(properties) {
                    return new Delivery(properties);
                };

                /**
                 * Encodes the specified Delivery message. Does not implicitly {@link tamga.service.v1.Delivery.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.service.v1.Delivery
                 * @static
                 * @param {tamga.service.v1.Delivery.$Properties} message Delivery message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Delivery.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                        $root.tamga.service.v1.DeliveredMessage.encode(message.message, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.verdict != null && $Object.hasOwnProperty.call(message, "verdict"))
                        $root.tamga.ledger.v1.Stamp.encode(message.verdict, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.receipts != null && $Object.hasOwnProperty.call(message, "receipts"))
                        $root.tamga.service.v1.ReceiptNotice.encode(message.receipts, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.notice != null && $Object.hasOwnProperty.call(message, "notice"))
                        $root.tamga.service.v1.Notice.encode(message.notice, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Delivery message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.service.v1.Delivery
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.service.v1.Delivery & tamga.service.v1.Delivery.$Shape} Delivery
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Delivery.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.service.v1.Delivery();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.message = $root.tamga.service.v1.DeliveredMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                                message.content = "message";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.verdict = $root.tamga.ledger.v1.Stamp.decode(reader, reader.size(), $undefined, _depth + 1, message.verdict);
                                message.content = "verdict";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.receipts = $root.tamga.service.v1.ReceiptNotice.decode(reader, reader.size(), $undefined, _depth + 1, message.receipts);
                                message.content = "receipts";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.notice = $root.tamga.service.v1.Notice.decode(reader, reader.size(), $undefined, _depth + 1, message.notice);
                                message.content = "notice";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a Delivery message.
                 * @function verify
                 * @memberof tamga.service.v1.Delivery
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Delivery.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    let properties = {};
                    if (message.message != null && $Object.hasOwnProperty.call(message, "message")) {
                        properties.content = 1;
                        {
                            let error = $root.tamga.service.v1.DeliveredMessage.verify(message.message, _depth + 1);
                            if (error)
                                return "message." + error;
                        }
                    }
                    if (message.verdict != null && $Object.hasOwnProperty.call(message, "verdict")) {
                        if (properties.content === 1)
                            return "content: multiple values";
                        properties.content = 1;
                        {
                            let error = $root.tamga.ledger.v1.Stamp.verify(message.verdict, _depth + 1);
                            if (error)
                                return "verdict." + error;
                        }
                    }
                    if (message.receipts != null && $Object.hasOwnProperty.call(message, "receipts")) {
                        if (properties.content === 1)
                            return "content: multiple values";
                        properties.content = 1;
                        {
                            let error = $root.tamga.service.v1.ReceiptNotice.verify(message.receipts, _depth + 1);
                            if (error)
                                return "receipts." + error;
                        }
                    }
                    if (message.notice != null && $Object.hasOwnProperty.call(message, "notice")) {
                        if (properties.content === 1)
                            return "content: multiple values";
                        properties.content = 1;
                        {
                            let error = $root.tamga.service.v1.Notice.verify(message.notice, _depth + 1);
                            if (error)
                                return "notice." + error;
                        }
                    }
                    return null;
                };

                /**
                 * Creates a Delivery message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.service.v1.Delivery
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.service.v1.Delivery} Delivery
                 */
                Delivery.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.service.v1.Delivery)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.service.v1.Delivery: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.service.v1.Delivery();
                    if (object.message != null) {
                        if (!$util.isObject(object.message))
                            throw $TypeError(".tamga.service.v1.Delivery.message: object expected");
                        message.message = $root.tamga.service.v1.DeliveredMessage.fromObject(object.message, _depth + 1);
                    }
                    if (object.verdict != null) {
                        if (!$util.isObject(object.verdict))
                            throw $TypeError(".tamga.service.v1.Delivery.verdict: object expected");
                        message.verdict = $root.tamga.ledger.v1.Stamp.fromObject(object.verdict, _depth + 1);
                    }
                    if (object.receipts != null) {
                        if (!$util.isObject(object.receipts))
                            throw $TypeError(".tamga.service.v1.Delivery.receipts: object expected");
                        message.receipts = $root.tamga.service.v1.ReceiptNotice.fromObject(object.receipts, _depth + 1);
                    }
                    if (object.notice != null) {
                        if (!$util.isObject(object.notice))
                            throw $TypeError(".tamga.service.v1.Delivery.notice: object expected");
                        message.notice = $root.tamga.service.v1.Notice.fromObject(object.notice, _depth + 1);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a Delivery message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.service.v1.Delivery
                 * @static
                 * @param {tamga.service.v1.Delivery} message Delivery
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Delivery.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (message.message != null && $Object.hasOwnProperty.call(message, "message")) {
                        object.message = $root.tamga.service.v1.DeliveredMessage.toObject(message.message, options, _depth + 1);
                        if (options.oneofs)
                            object.content = "message";
                    }
                    if (message.verdict != null && $Object.hasOwnProperty.call(message, "verdict")) {
                        object.verdict = $root.tamga.ledger.v1.Stamp.toObject(message.verdict, options, _depth + 1);
                        if (options.oneofs)
                            object.content = "verdict";
                    }
                    if (message.receipts != null && $Object.hasOwnProperty.call(message, "receipts")) {
                        object.receipts = $root.tamga.service.v1.ReceiptNotice.toObject(message.receipts, options, _depth + 1);
                        if (options.oneofs)
                            object.content = "receipts";
                    }
                    if (message.notice != null && $Object.hasOwnProperty.call(message, "notice")) {
                        object.notice = $root.tamga.service.v1.Notice.toObject(message.notice, options, _depth + 1);
                        if (options.oneofs)
                            object.content = "notice";
                    }
                    return object;
                };

                /**
                 * Converts this Delivery to JSON.
                 * @function toJSON
                 * @memberof tamga.service.v1.Delivery
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Delivery.prototype.toJSON = function() {
                    return Delivery.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Delivery;
            })();

            v1.StatusRequest = (function() {

                /**
                 * Properties of a StatusRequest.
                 * @typedef {Object} tamga.service.v1.StatusRequest.$Properties
                 * @property {Array.<Uint8Array>} [ids] StatusRequest ids
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StatusRequest.
                 * @memberof tamga.service.v1
                 * @interface IStatusRequest
                 * @augments tamga.service.v1.StatusRequest.$Properties
                 * @deprecated Use tamga.service.v1.StatusRequest.$Properties instead.
                 */

                /**
                 * Shape of a StatusRequest.
                 * @typedef {tamga.service.v1.StatusRequest.$Properties} tamga.service.v1.StatusRequest.$Shape
                 */

                /**
                 * Constructs a new StatusRequest.
                 * @memberof tamga.service.v1
                 * @classdesc Represents a StatusRequest.
                 * @constructor
                 * @param {tamga.service.v1.StatusRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StatusRequest = function (properties) {
                    this.ids = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * StatusRequest ids.
                 * @member {Array.<Uint8Array>} ids
                 * @memberof tamga.service.v1.StatusRequest
                 * @instance
                 */
                StatusRequest.prototype.ids = $util.emptyArray;

                /**
                 * Creates a new StatusRequest instance using the specified properties.
                 * @function create
                 * @memberof tamga.service.v1.StatusRequest
                 * @static
                 * @param {tamga.service.v1.StatusRequest.$Properties=} [properties] Properties to set
                 * @returns {tamga.service.v1.StatusRequest} StatusRequest instance
                 * @type {{
                 *   (properties: tamga.service.v1.StatusRequest.$Shape): tamga.service.v1.StatusRequest & tamga.service.v1.StatusRequest.$Shape;
                 *   (properties?: tamga.service.v1.StatusRequest.$Properties): tamga.service.v1.StatusRequest;
                 * }}
                 */
                StatusRequest.create = function(properties) {
                    return new StatusRequest(properties);
                };

                /**
                 * Encodes the specified StatusRequest message. Does not implicitly {@link tamga.service.v1.StatusRequest.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.service.v1.StatusRequest
                 * @static
                 * @param {tamga.service.v1.StatusRequest.$Properties} message StatusRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StatusRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.ids != null && message.ids.length)
                        for (let i = 0; i < message.ids.length; ++i)
                            writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.ids[i]);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StatusRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.service.v1.StatusRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.service.v1.StatusRequest & tamga.service.v1.StatusRequest.$Shape} StatusRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StatusRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.service.v1.StatusRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.ids && message.ids.length))
                                    message.ids = [];
                                message.ids.push(reader.bytes());
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a StatusRequest message.
                 * @function verify
                 * @memberof tamga.service.v1.StatusRequest
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                StatusRequest.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.ids != null && $Object.hasOwnProperty.call(message, "ids")) {
                        if (!$Array.isArray(message.ids))
                            return "ids: array expected";
                        for (let i = 0; i < message.ids.length; ++i)
                            if (!(message.ids[i] && typeof message.ids[i].length === "number" || $util.isString(message.ids[i])))
                                return "ids: buffer[] expected";
                    }
                    return null;
                };

                /**
                 * Creates a StatusRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.service.v1.StatusRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.service.v1.StatusRequest} StatusRequest
                 */
                StatusRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.service.v1.StatusRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.service.v1.StatusRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.service.v1.StatusRequest();
                    if (object.ids) {
                        if (!$Array.isArray(object.ids))
                            throw $TypeError(".tamga.service.v1.StatusRequest.ids: array expected");
                        message.ids = $Array(object.ids.length);
                        for (let i = 0; i < object.ids.length; ++i)
                            if (typeof object.ids[i] === "string")
                                $util.base64.decode(object.ids[i], message.ids[i] = $util.newBuffer($util.base64.length(object.ids[i])), 0);
                            else if (object.ids[i].length >= 0)
                                message.ids[i] = object.ids[i];
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a StatusRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.service.v1.StatusRequest
                 * @static
                 * @param {tamga.service.v1.StatusRequest} message StatusRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                StatusRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.ids = [];
                    if (message.ids && message.ids.length) {
                        object.ids = $Array(message.ids.length);
                        for (let j = 0; j < message.ids.length; ++j)
                            object.ids[j] = options.bytes === $String ? $util.base64.encode(message.ids[j], 0, message.ids[j].length) : options.bytes === $Array ? $Array.prototype.slice.call(message.ids[j]) : message.ids[j];
                    }
                    return object;
                };

                /**
                 * Converts this StatusRequest to JSON.
                 * @function toJSON
                 * @memberof tamga.service.v1.StatusRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                StatusRequest.prototype.toJSON = function() {
                    return StatusRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return StatusRequest;
            })();

            v1.StatusReply = (function() {

                /**
                 * Properties of a StatusReply.
                 * @typedef {Object} tamga.service.v1.StatusReply.$Properties
                 * @property {Array.<tamga.ledger.v1.Stamp.$Properties>} [stamps] StatusReply stamps
                 * @property {string} [code] StatusReply code
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StatusReply.
                 * @memberof tamga.service.v1
                 * @interface IStatusReply
                 * @augments tamga.service.v1.StatusReply.$Properties
                 * @deprecated Use tamga.service.v1.StatusReply.$Properties instead.
                 */

                /**
                 * Shape of a StatusReply.
                 * @typedef {tamga.service.v1.StatusReply.$Properties} tamga.service.v1.StatusReply.$Shape
                 */

                /**
                 * Constructs a new StatusReply.
                 * @memberof tamga.service.v1
                 * @classdesc Represents a StatusReply.
                 * @constructor
                 * @param {tamga.service.v1.StatusReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StatusReply = function (properties) {
                    this.stamps = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * StatusReply stamps.
                 * @member {Array.<tamga.ledger.v1.Stamp>} stamps
                 * @memberof tamga.service.v1.StatusReply
                 * @instance
                 */
                StatusReply.prototype.stamps = $util.emptyArray;

                /**
                 * StatusReply code.
                 * @member {string} code
                 * @memberof tamga.service.v1.StatusReply
                 * @instance
                 */
                StatusReply.prototype.code = "";

                /**
                 * Creates a new StatusReply instance using the specified properties.
                 * @function create
                 * @memberof tamga.service.v1.StatusReply
                 * @static
                 * @param {tamga.service.v1.StatusReply.$Properties=} [properties] Properties to set
                 * @returns {tamga.service.v1.StatusReply} StatusReply instance
                 * @type {{
                 *   (properties: tamga.service.v1.StatusReply.$Shape): tamga.service.v1.StatusReply & tamga.service.v1.StatusReply.$Shape;
                 *   (properties?: tamga.service.v1.StatusReply.$Properties): tamga.service.v1.StatusReply;
                 * }}
                 */
                StatusReply.create = function(properties) {
                    return new StatusReply(properties);
                };

                /**
                 * Encodes the specified StatusReply message. Does not implicitly {@link tamga.service.v1.StatusReply.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.service.v1.StatusReply
                 * @static
                 * @param {tamga.service.v1.StatusReply.$Properties} message StatusReply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StatusReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.stamps != null && message.stamps.length)
                        for (let i = 0; i < message.stamps.length; ++i)
                            $root.tamga.ledger.v1.Stamp.encode(message.stamps[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.code);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StatusReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.service.v1.StatusReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.service.v1.StatusReply & tamga.service.v1.StatusReply.$Shape} StatusReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StatusReply.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.service.v1.StatusReply();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.stamps && message.stamps.length))
                                    message.stamps = [];
                                message.stamps.push($root.tamga.ledger.v1.Stamp.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a StatusReply message.
                 * @function verify
                 * @memberof tamga.service.v1.StatusReply
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                StatusReply.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.stamps != null && $Object.hasOwnProperty.call(message, "stamps")) {
                        if (!$Array.isArray(message.stamps))
                            return "stamps: array expected";
                        for (let i = 0; i < message.stamps.length; ++i) {
                            let error = $root.tamga.ledger.v1.Stamp.verify(message.stamps[i], _depth + 1);
                            if (error)
                                return "stamps." + error;
                        }
                    }
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                        if (!$util.isString(message.code))
                            return "code: string expected";
                    return null;
                };

                /**
                 * Creates a StatusReply message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.service.v1.StatusReply
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.service.v1.StatusReply} StatusReply
                 */
                StatusReply.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.service.v1.StatusReply)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.service.v1.StatusReply: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.service.v1.StatusReply();
                    if (object.stamps) {
                        if (!$Array.isArray(object.stamps))
                            throw $TypeError(".tamga.service.v1.StatusReply.stamps: array expected");
                        message.stamps = $Array(object.stamps.length);
                        for (let i = 0; i < object.stamps.length; ++i) {
                            if (!$util.isObject(object.stamps[i]))
                                throw $TypeError(".tamga.service.v1.StatusReply.stamps: object expected");
                            message.stamps[i] = $root.tamga.ledger.v1.Stamp.fromObject(object.stamps[i], _depth + 1);
                        }
                    }
                    if (object.code != null)
                        if (typeof object.code !== "string" || object.code.length)
                            message.code = $String(object.code);
                    return message;
                };

                /**
                 * Creates a plain object from a StatusReply message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.service.v1.StatusReply
                 * @static
                 * @param {tamga.service.v1.StatusReply} message StatusReply
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                StatusReply.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.stamps = [];
                    if (options.defaults)
                        object.code = "";
                    if (message.stamps && message.stamps.length) {
                        object.stamps = $Array(message.stamps.length);
                        for (let j = 0; j < message.stamps.length; ++j)
                            object.stamps[j] = $root.tamga.ledger.v1.Stamp.toObject(message.stamps[j], options, _depth + 1);
                    }
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                        object.code = message.code;
                    return object;
                };

                /**
                 * Converts this StatusReply to JSON.
                 * @function toJSON
                 * @memberof tamga.service.v1.StatusReply
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                StatusReply.prototype.toJSON = function() {
                    return StatusReply.toObject(this, $protobuf.util.toJSONOptions);
                };

                return StatusReply;
            })();

            v1.Question = (function() {

                /**
                 * Properties of a Question.
                 * @typedef {Object} tamga.service.v1.Question.$Properties
                 * @property {string} [sender] Question sender
                 * @property {Array.<string>} [recipients] Question recipients
                 * @property {tamga.envelope.v1.Kind} [kind] Question kind
                 * @property {tamga.envelope.v1.Labels.$Properties} [labels] Question labels
                 * @property {tamga.envelope.v1.ClaimedBasis.$Properties} [basis] Question basis
                 * @property {tamga.envelope.v1.Realm} [realm] Question realm
                 * @property {string} [operation] Question operation
                 * @property {boolean} [inThread] Question inThread
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Question.
                 * @memberof tamga.service.v1
                 * @interface IQuestion
                 * @augments tamga.service.v1.Question.$Properties
                 * @deprecated Use tamga.service.v1.Question.$Properties instead.
                 */

                /**
                 * Shape of a Question.
                 * @typedef {tamga.service.v1.Question.$Properties} tamga.service.v1.Question.$Shape
                 */

                /**
                 * Constructs a new Question.
                 * @memberof tamga.service.v1
                 * @classdesc Represents a Question.
                 * @constructor
                 * @param {tamga.service.v1.Question.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Question = function (properties) {
                    this.recipients = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Question sender.
                 * @member {string} sender
                 * @memberof tamga.service.v1.Question
                 * @instance
                 */
                Question.prototype.sender = "";

                /**
                 * Question recipients.
                 * @member {Array.<string>} recipients
                 * @memberof tamga.service.v1.Question
                 * @instance
                 */
                Question.prototype.recipients = $util.emptyArray;

                /**
                 * Question kind.
                 * @member {tamga.envelope.v1.Kind} kind
                 * @memberof tamga.service.v1.Question
                 * @instance
                 */
                Question.prototype.kind = 0;

                /**
                 * Question labels.
                 * @member {tamga.envelope.v1.Labels} labels
                 * @memberof tamga.service.v1.Question
                 * @instance
                 */
                Question.prototype.labels = null;

                /**
                 * Question basis.
                 * @member {tamga.envelope.v1.ClaimedBasis} basis
                 * @memberof tamga.service.v1.Question
                 * @instance
                 */
                Question.prototype.basis = null;

                /**
                 * Question realm.
                 * @member {tamga.envelope.v1.Realm} realm
                 * @memberof tamga.service.v1.Question
                 * @instance
                 */
                Question.prototype.realm = 0;

                /**
                 * Question operation.
                 * @member {string} operation
                 * @memberof tamga.service.v1.Question
                 * @instance
                 */
                Question.prototype.operation = "";

                /**
                 * Question inThread.
                 * @member {boolean} inThread
                 * @memberof tamga.service.v1.Question
                 * @instance
                 */
                Question.prototype.inThread = false;

                /**
                 * Creates a new Question instance using the specified properties.
                 * @function create
                 * @memberof tamga.service.v1.Question
                 * @static
                 * @param {tamga.service.v1.Question.$Properties=} [properties] Properties to set
                 * @returns {tamga.service.v1.Question} Question instance
                 * @type {{
                 *   (properties: tamga.service.v1.Question.$Shape): tamga.service.v1.Question & tamga.service.v1.Question.$Shape;
                 *   (properties?: tamga.service.v1.Question.$Properties): tamga.service.v1.Question;
                 * }}
                 */
                Question.create = function(properties) {
                    return new Question(properties);
                };

                /**
                 * Encodes the specified Question message. Does not implicitly {@link tamga.service.v1.Question.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.service.v1.Question
                 * @static
                 * @param {tamga.service.v1.Question.$Properties} message Question message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Question.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.sender != null && $Object.hasOwnProperty.call(message, "sender") && message.sender !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.sender);
                    if (message.recipients != null && message.recipients.length)
                        for (let i = 0; i < message.recipients.length; ++i)
                            writer.uint32(/* id 2, wireType 2 =*/18).string(message.recipients[i]);
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).int32(message.kind);
                    if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
                        $root.tamga.envelope.v1.Labels.encode(message.labels, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.basis != null && $Object.hasOwnProperty.call(message, "basis"))
                        $root.tamga.envelope.v1.ClaimedBasis.encode(message.basis, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.realm != null && $Object.hasOwnProperty.call(message, "realm") && message.realm !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).int32(message.realm);
                    if (message.operation != null && $Object.hasOwnProperty.call(message, "operation") && message.operation !== "")
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.operation);
                    if (message.inThread != null && $Object.hasOwnProperty.call(message, "inThread") && message.inThread !== false)
                        writer.uint32(/* id 8, wireType 0 =*/64).bool(message.inThread);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Question message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.service.v1.Question
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.service.v1.Question & tamga.service.v1.Question.$Shape} Question
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Question.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.service.v1.Question();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.sender = value;
                                else
                                    delete message.sender;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.recipients && message.recipients.length))
                                    message.recipients = [];
                                message.recipients.push(reader.stringVerify());
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.kind = value;
                                else
                                    delete message.kind;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.labels = $root.tamga.envelope.v1.Labels.decode(reader, reader.size(), $undefined, _depth + 1, message.labels);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.basis = $root.tamga.envelope.v1.ClaimedBasis.decode(reader, reader.size(), $undefined, _depth + 1, message.basis);
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.realm = value;
                                else
                                    delete message.realm;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.operation = value;
                                else
                                    delete message.operation;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.inThread = value;
                                else
                                    delete message.inThread;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a Question message.
                 * @function verify
                 * @memberof tamga.service.v1.Question
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Question.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                        if (!$util.isString(message.sender))
                            return "sender: string expected";
                    if (message.recipients != null && $Object.hasOwnProperty.call(message, "recipients")) {
                        if (!$Array.isArray(message.recipients))
                            return "recipients: array expected";
                        for (let i = 0; i < message.recipients.length; ++i)
                            if (!$util.isString(message.recipients[i]))
                                return "recipients: string[] expected";
                    }
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                        if (typeof message.kind !== "number" || (message.kind | 0) !== message.kind)
                            return "kind: enum value expected";
                    if (message.labels != null && $Object.hasOwnProperty.call(message, "labels")) {
                        let error = $root.tamga.envelope.v1.Labels.verify(message.labels, _depth + 1);
                        if (error)
                            return "labels." + error;
                    }
                    if (message.basis != null && $Object.hasOwnProperty.call(message, "basis")) {
                        let error = $root.tamga.envelope.v1.ClaimedBasis.verify(message.basis, _depth + 1);
                        if (error)
                            return "basis." + error;
                    }
                    if (message.realm != null && $Object.hasOwnProperty.call(message, "realm"))
                        if (typeof message.realm !== "number" || (message.realm | 0) !== message.realm)
                            return "realm: enum value expected";
                    if (message.operation != null && $Object.hasOwnProperty.call(message, "operation"))
                        if (!$util.isString(message.operation))
                            return "operation: string expected";
                    if (message.inThread != null && $Object.hasOwnProperty.call(message, "inThread"))
                        if (typeof message.inThread !== "boolean")
                            return "inThread: boolean expected";
                    return null;
                };

                /**
                 * Creates a Question message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.service.v1.Question
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.service.v1.Question} Question
                 */
                Question.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.service.v1.Question)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.service.v1.Question: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.service.v1.Question();
                    if (object.sender != null)
                        if (typeof object.sender !== "string" || object.sender.length)
                            message.sender = $String(object.sender);
                    if (object.recipients) {
                        if (!$Array.isArray(object.recipients))
                            throw $TypeError(".tamga.service.v1.Question.recipients: array expected");
                        message.recipients = $Array(object.recipients.length);
                        for (let i = 0; i < object.recipients.length; ++i)
                            message.recipients[i] = $String(object.recipients[i]);
                    }
                    if (object.kind !== 0 && (typeof object.kind !== "string" || $root.tamga.envelope.v1.Kind[object.kind] !== 0))
                        switch (object.kind) {
                        case "KIND_UNSPECIFIED":
                        case 0:
                            message.kind = 0;
                            break;
                        case "KIND_REQUEST":
                        case 1:
                            message.kind = 1;
                            break;
                        case "KIND_REPLY":
                        case 2:
                            message.kind = 2;
                            break;
                        case "KIND_SPONTANEOUS":
                        case 3:
                            message.kind = 3;
                            break;
                        case "KIND_CLARIFICATION":
                        case 4:
                            message.kind = 4;
                            break;
                        case "KIND_REFUSAL":
                        case 5:
                            message.kind = 5;
                            break;
                        case "KIND_DELAY_NOTICE":
                        case 6:
                            message.kind = 6;
                            break;
                        case "KIND_WARNING":
                        case 7:
                            message.kind = 7;
                            break;
                        case "KIND_SEIZURE":
                        case 8:
                            message.kind = 8;
                            break;
                        case "KIND_FEEDBACK":
                        case 9:
                            message.kind = 9;
                            break;
                        case "KIND_CONSENT_REQUEST":
                        case 10:
                            message.kind = 10;
                            break;
                        case "KIND_CONSENT_DECISION":
                        case 11:
                            message.kind = 11;
                            break;
                        case "KIND_CD_REQUEST":
                        case 12:
                            message.kind = 12;
                            break;
                        case "KIND_CD_DECISION":
                        case 13:
                            message.kind = 13;
                            break;
                        case "KIND_CD_HANDOVER":
                        case 14:
                            message.kind = 14;
                            break;
                        case "KIND_OPERATION_PLAN":
                        case 15:
                            message.kind = 15;
                            break;
                        case "KIND_OPERATION_APPROVAL":
                        case 16:
                            message.kind = 16;
                            break;
                        case "KIND_TASKING":
                        case 17:
                            message.kind = 17;
                            break;
                        case "KIND_SITREP":
                        case 18:
                            message.kind = 18;
                            break;
                        case "KIND_BULLETIN":
                        case 19:
                            message.kind = 19;
                            break;
                        case "KIND_FINANCIAL_REQUEST":
                        case 20:
                            message.kind = 20;
                            break;
                        case "KIND_ASSET_REQUEST":
                        case 21:
                            message.kind = 21;
                            break;
                        case "KIND_PRECURSOR_NOTICE":
                        case 22:
                            message.kind = 22;
                            break;
                        case "KIND_HIT_QUERY":
                        case 23:
                            message.kind = 23;
                            break;
                        case "KIND_HIT_RESULT":
                        case 24:
                            message.kind = 24;
                            break;
                        case "KIND_CORRECTION":
                        case 25:
                            message.kind = 25;
                            break;
                        case "KIND_ERASURE_NOTICE":
                        case 26:
                            message.kind = 26;
                            break;
                        case "KIND_RECALL":
                        case 27:
                            message.kind = 27;
                            break;
                        case "KIND_ADMIN":
                        case 28:
                            message.kind = 28;
                            break;
                        case "KIND_TEST":
                        case 29:
                            message.kind = 29;
                            break;
                        case "KIND_TALLY":
                        case 30:
                            message.kind = 30;
                            break;
                        case "KIND_RECEIPT":
                        case 31:
                            message.kind = 31;
                            break;
                        default:
                            if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                                message.kind = object.kind;
                        }
                    if (object.labels != null) {
                        if (!$util.isObject(object.labels))
                            throw $TypeError(".tamga.service.v1.Question.labels: object expected");
                        message.labels = $root.tamga.envelope.v1.Labels.fromObject(object.labels, _depth + 1);
                    }
                    if (object.basis != null) {
                        if (!$util.isObject(object.basis))
                            throw $TypeError(".tamga.service.v1.Question.basis: object expected");
                        message.basis = $root.tamga.envelope.v1.ClaimedBasis.fromObject(object.basis, _depth + 1);
                    }
                    if (object.realm !== 0 && (typeof object.realm !== "string" || $root.tamga.envelope.v1.Realm[object.realm] !== 0))
                        switch (object.realm) {
                        case "REALM_UNSPECIFIED":
                        case 0:
                            message.realm = 0;
                            break;
                        case "REALM_LIVE":
                        case 1:
                            message.realm = 1;
                            break;
                        case "REALM_EXERCISE":
                        case 2:
                            message.realm = 2;
                            break;
                        default:
                            if (typeof object.realm === "number" && (object.realm | 0) === object.realm)
                                message.realm = object.realm;
                        }
                    if (object.operation != null)
                        if (typeof object.operation !== "string" || object.operation.length)
                            message.operation = $String(object.operation);
                    if (object.inThread != null)
                        if (object.inThread)
                            message.inThread = $Boolean(object.inThread);
                    return message;
                };

                /**
                 * Creates a plain object from a Question message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.service.v1.Question
                 * @static
                 * @param {tamga.service.v1.Question} message Question
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Question.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.recipients = [];
                    if (options.defaults) {
                        object.sender = "";
                        object.kind = options.enums === $String ? "KIND_UNSPECIFIED" : 0;
                        object.labels = null;
                        object.basis = null;
                        object.realm = options.enums === $String ? "REALM_UNSPECIFIED" : 0;
                        object.operation = "";
                        object.inThread = false;
                    }
                    if (message.sender != null && $Object.hasOwnProperty.call(message, "sender"))
                        object.sender = message.sender;
                    if (message.recipients && message.recipients.length) {
                        object.recipients = $Array(message.recipients.length);
                        for (let j = 0; j < message.recipients.length; ++j)
                            object.recipients[j] = message.recipients[j];
                    }
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                        object.kind = options.enums === $String ? $root.tamga.envelope.v1.Kind[message.kind] === $undefined ? message.kind : $root.tamga.envelope.v1.Kind[message.kind] : message.kind;
                    if (message.labels != null && $Object.hasOwnProperty.call(message, "labels"))
                        object.labels = $root.tamga.envelope.v1.Labels.toObject(message.labels, options, _depth + 1);
                    if (message.basis != null && $Object.hasOwnProperty.call(message, "basis"))
                        object.basis = $root.tamga.envelope.v1.ClaimedBasis.toObject(message.basis, options, _depth + 1);
                    if (message.realm != null && $Object.hasOwnProperty.call(message, "realm"))
                        object.realm = options.enums === $String ? $root.tamga.envelope.v1.Realm[message.realm] === $undefined ? message.realm : $root.tamga.envelope.v1.Realm[message.realm] : message.realm;
                    if (message.operation != null && $Object.hasOwnProperty.call(message, "operation"))
                        object.operation = message.operation;
                    if (message.inThread != null && $Object.hasOwnProperty.call(message, "inThread"))
                        object.inThread = message.inThread;
                    return object;
                };

                /**
                 * Converts this Question to JSON.
                 * @function toJSON
                 * @memberof tamga.service.v1.Question
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Question.prototype.toJSON = function() {
                    return Question.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Question;
            })();

            v1.DecideRequest = (function() {

                /**
                 * Properties of a DecideRequest.
                 * @typedef {Object} tamga.service.v1.DecideRequest.$Properties
                 * @property {number|Long} [atMs] DecideRequest atMs
                 * @property {Array.<tamga.service.v1.Question.$Properties>} [questions] DecideRequest questions
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DecideRequest.
                 * @memberof tamga.service.v1
                 * @interface IDecideRequest
                 * @augments tamga.service.v1.DecideRequest.$Properties
                 * @deprecated Use tamga.service.v1.DecideRequest.$Properties instead.
                 */

                /**
                 * Shape of a DecideRequest.
                 * @typedef {tamga.service.v1.DecideRequest.$Properties} tamga.service.v1.DecideRequest.$Shape
                 */

                /**
                 * Constructs a new DecideRequest.
                 * @memberof tamga.service.v1
                 * @classdesc Represents a DecideRequest.
                 * @constructor
                 * @param {tamga.service.v1.DecideRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DecideRequest = function (properties) {
                    this.questions = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * DecideRequest atMs.
                 * @member {number|Long} atMs
                 * @memberof tamga.service.v1.DecideRequest
                 * @instance
                 */
                DecideRequest.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * DecideRequest questions.
                 * @member {Array.<tamga.service.v1.Question>} questions
                 * @memberof tamga.service.v1.DecideRequest
                 * @instance
                 */
                DecideRequest.prototype.questions = $util.emptyArray;

                /**
                 * Creates a new DecideRequest instance using the specified properties.
                 * @function create
                 * @memberof tamga.service.v1.DecideRequest
                 * @static
                 * @param {tamga.service.v1.DecideRequest.$Properties=} [properties] Properties to set
                 * @returns {tamga.service.v1.DecideRequest} DecideRequest instance
                 * @type {{
                 *   (properties: tamga.service.v1.DecideRequest.$Shape): tamga.service.v1.DecideRequest & tamga.service.v1.DecideRequest.$Shape;
                 *   (properties?: tamga.service.v1.DecideRequest.$Properties): tamga.service.v1.DecideRequest;
                 * }}
                 */
                DecideRequest.create = function(properties) {
                    return new DecideRequest(properties);
                };

                /**
                 * Encodes the specified DecideRequest message. Does not implicitly {@link tamga.service.v1.DecideRequest.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.service.v1.DecideRequest
                 * @static
                 * @param {tamga.service.v1.DecideRequest.$Properties} message DecideRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DecideRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.atMs);
                    if (message.questions != null && message.questions.length)
                        for (let i = 0; i < message.questions.length; ++i)
                            $root.tamga.service.v1.Question.encode(message.questions[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DecideRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.service.v1.DecideRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.service.v1.DecideRequest & tamga.service.v1.DecideRequest.$Shape} DecideRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DecideRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.service.v1.DecideRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.atMs = value;
                                else
                                    delete message.atMs;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.questions && message.questions.length))
                                    message.questions = [];
                                message.questions.push($root.tamga.service.v1.Question.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a DecideRequest message.
                 * @function verify
                 * @memberof tamga.service.v1.DecideRequest
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                DecideRequest.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs"))
                        if (!$util.isInteger(message.atMs) && !(message.atMs && $util.isInteger(message.atMs.low) && $util.isInteger(message.atMs.high)))
                            return "atMs: integer|Long expected";
                    if (message.questions != null && $Object.hasOwnProperty.call(message, "questions")) {
                        if (!$Array.isArray(message.questions))
                            return "questions: array expected";
                        for (let i = 0; i < message.questions.length; ++i) {
                            let error = $root.tamga.service.v1.Question.verify(message.questions[i], _depth + 1);
                            if (error)
                                return "questions." + error;
                        }
                    }
                    return null;
                };

                /**
                 * Creates a DecideRequest message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.service.v1.DecideRequest
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.service.v1.DecideRequest} DecideRequest
                 */
                DecideRequest.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.service.v1.DecideRequest)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.service.v1.DecideRequest: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.service.v1.DecideRequest();
                    if (object.atMs != null)
                        if (typeof object.atMs === "object" ? object.atMs.low || object.atMs.high : $Number(object.atMs) !== 0)
                            if ($util.Long)
                                message.atMs = $util.Long.fromValue(object.atMs, true);
                            else if (typeof object.atMs === "string")
                                message.atMs = $parseInt(object.atMs, 10);
                            else if (typeof object.atMs === "number")
                                message.atMs = object.atMs;
                            else if (typeof object.atMs === "object")
                                message.atMs = new $util.LongBits(object.atMs.low >>> 0, object.atMs.high >>> 0).toNumber(true);
                    if (object.questions) {
                        if (!$Array.isArray(object.questions))
                            throw $TypeError(".tamga.service.v1.DecideRequest.questions: array expected");
                        message.questions = $Array(object.questions.length);
                        for (let i = 0; i < object.questions.length; ++i) {
                            if (!$util.isObject(object.questions[i]))
                                throw $TypeError(".tamga.service.v1.DecideRequest.questions: object expected");
                            message.questions[i] = $root.tamga.service.v1.Question.fromObject(object.questions[i], _depth + 1);
                        }
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a DecideRequest message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.service.v1.DecideRequest
                 * @static
                 * @param {tamga.service.v1.DecideRequest} message DecideRequest
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                DecideRequest.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.questions = [];
                    if (options.defaults)
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.atMs = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.atMs = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.atMs = typeof message.atMs === "number" ? $BigInt(message.atMs) : $util.Long.fromBits(message.atMs.low >>> 0, message.atMs.high >>> 0, true).toBigInt();
                        else if (typeof message.atMs === "number")
                            object.atMs = options.longs === $String ? $String(message.atMs) : message.atMs;
                        else
                            object.atMs = options.longs === $String ? $util.Long.prototype.toString.call(message.atMs) : options.longs === $Number ? new $util.LongBits(message.atMs.low >>> 0, message.atMs.high >>> 0).toNumber(true) : message.atMs;
                    if (message.questions && message.questions.length) {
                        object.questions = $Array(message.questions.length);
                        for (let j = 0; j < message.questions.length; ++j)
                            object.questions[j] = $root.tamga.service.v1.Question.toObject(message.questions[j], options, _depth + 1);
                    }
                    return object;
                };

                /**
                 * Converts this DecideRequest to JSON.
                 * @function toJSON
                 * @memberof tamga.service.v1.DecideRequest
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                DecideRequest.prototype.toJSON = function() {
                    return DecideRequest.toObject(this, $protobuf.util.toJSONOptions);
                };

                return DecideRequest;
            })();

            v1.Answer = (function() {

                /**
                 * Properties of an Answer.
                 * @typedef {Object} tamga.service.v1.Answer.$Properties
                 * @property {Array.<tamga.ledger.v1.Decision.$Properties>} [decisions] Answer decisions
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Answer.
                 * @memberof tamga.service.v1
                 * @interface IAnswer
                 * @augments tamga.service.v1.Answer.$Properties
                 * @deprecated Use tamga.service.v1.Answer.$Properties instead.
                 */

                /**
                 * Shape of an Answer.
                 * @typedef {tamga.service.v1.Answer.$Properties} tamga.service.v1.Answer.$Shape
                 */

                /**
                 * Constructs a new Answer.
                 * @memberof tamga.service.v1
                 * @classdesc Represents an Answer.
                 * @constructor
                 * @param {tamga.service.v1.Answer.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Answer = function (properties) {
                    this.decisions = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Answer decisions.
                 * @member {Array.<tamga.ledger.v1.Decision>} decisions
                 * @memberof tamga.service.v1.Answer
                 * @instance
                 */
                Answer.prototype.decisions = $util.emptyArray;

                /**
                 * Creates a new Answer instance using the specified properties.
                 * @function create
                 * @memberof tamga.service.v1.Answer
                 * @static
                 * @param {tamga.service.v1.Answer.$Properties=} [properties] Properties to set
                 * @returns {tamga.service.v1.Answer} Answer instance
                 * @type {{
                 *   (properties: tamga.service.v1.Answer.$Shape): tamga.service.v1.Answer & tamga.service.v1.Answer.$Shape;
                 *   (properties?: tamga.service.v1.Answer.$Properties): tamga.service.v1.Answer;
                 * }}
                 */
                Answer.create = function(properties) {
                    return new Answer(properties);
                };

                /**
                 * Encodes the specified Answer message. Does not implicitly {@link tamga.service.v1.Answer.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.service.v1.Answer
                 * @static
                 * @param {tamga.service.v1.Answer.$Properties} message Answer message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Answer.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.decisions != null && message.decisions.length)
                        for (let i = 0; i < message.decisions.length; ++i)
                            $root.tamga.ledger.v1.Decision.encode(message.decisions[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Answer message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.service.v1.Answer
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.service.v1.Answer & tamga.service.v1.Answer.$Shape} Answer
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Answer.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.service.v1.Answer();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.decisions && message.decisions.length))
                                    message.decisions = [];
                                message.decisions.push($root.tamga.ledger.v1.Decision.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies an Answer message.
                 * @function verify
                 * @memberof tamga.service.v1.Answer
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Answer.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.decisions != null && $Object.hasOwnProperty.call(message, "decisions")) {
                        if (!$Array.isArray(message.decisions))
                            return "decisions: array expected";
                        for (let i = 0; i < message.decisions.length; ++i) {
                            let error = $root.tamga.ledger.v1.Decision.verify(message.decisions[i], _depth + 1);
                            if (error)
                                return "decisions." + error;
                        }
                    }
                    return null;
                };

                /**
                 * Creates an Answer message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.service.v1.Answer
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.service.v1.Answer} Answer
                 */
                Answer.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.service.v1.Answer)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.service.v1.Answer: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.service.v1.Answer();
                    if (object.decisions) {
                        if (!$Array.isArray(object.decisions))
                            throw $TypeError(".tamga.service.v1.Answer.decisions: array expected");
                        message.decisions = $Array(object.decisions.length);
                        for (let i = 0; i < object.decisions.length; ++i) {
                            if (!$util.isObject(object.decisions[i]))
                                throw $TypeError(".tamga.service.v1.Answer.decisions: object expected");
                            message.decisions[i] = $root.tamga.ledger.v1.Decision.fromObject(object.decisions[i], _depth + 1);
                        }
                    }
                    return message;
                };

                /**
                 * Creates a plain object from an Answer message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.service.v1.Answer
                 * @static
                 * @param {tamga.service.v1.Answer} message Answer
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Answer.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.decisions = [];
                    if (message.decisions && message.decisions.length) {
                        object.decisions = $Array(message.decisions.length);
                        for (let j = 0; j < message.decisions.length; ++j)
                            object.decisions[j] = $root.tamga.ledger.v1.Decision.toObject(message.decisions[j], options, _depth + 1);
                    }
                    return object;
                };

                /**
                 * Converts this Answer to JSON.
                 * @function toJSON
                 * @memberof tamga.service.v1.Answer
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Answer.prototype.toJSON = function() {
                    return Answer.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Answer;
            })();

            v1.DecideReply = (function() {

                /**
                 * Properties of a DecideReply.
                 * @typedef {Object} tamga.service.v1.DecideReply.$Properties
                 * @property {Array.<tamga.service.v1.Answer.$Properties>} [answers] DecideReply answers
                 * @property {string} [code] DecideReply code
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DecideReply.
                 * @memberof tamga.service.v1
                 * @interface IDecideReply
                 * @augments tamga.service.v1.DecideReply.$Properties
                 * @deprecated Use tamga.service.v1.DecideReply.$Properties instead.
                 */

                /**
                 * Shape of a DecideReply.
                 * @typedef {tamga.service.v1.DecideReply.$Properties} tamga.service.v1.DecideReply.$Shape
                 */

                /**
                 * Constructs a new DecideReply.
                 * @memberof tamga.service.v1
                 * @classdesc Represents a DecideReply.
                 * @constructor
                 * @param {tamga.service.v1.DecideReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DecideReply = function (properties) {
                    this.answers = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * DecideReply answers.
                 * @member {Array.<tamga.service.v1.Answer>} answers
                 * @memberof tamga.service.v1.DecideReply
                 * @instance
                 */
                DecideReply.prototype.answers = $util.emptyArray;

                /**
                 * DecideReply code.
                 * @member {string} code
                 * @memberof tamga.service.v1.DecideReply
                 * @instance
                 */
                DecideReply.prototype.code = "";

                /**
                 * Creates a new DecideReply instance using the specified properties.
                 * @function create
                 * @memberof tamga.service.v1.DecideReply
                 * @static
                 * @param {tamga.service.v1.DecideReply.$Properties=} [properties] Properties to set
                 * @returns {tamga.service.v1.DecideReply} DecideReply instance
                 * @type {{
                 *   (properties: tamga.service.v1.DecideReply.$Shape): tamga.service.v1.DecideReply & tamga.service.v1.DecideReply.$Shape;
                 *   (properties?: tamga.service.v1.DecideReply.$Properties): tamga.service.v1.DecideReply;
                 * }}
                 */
                DecideReply.create = function(properties) {
                    return new DecideReply(properties);
                };

                /**
                 * Encodes the specified DecideReply message. Does not implicitly {@link tamga.service.v1.DecideReply.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.service.v1.DecideReply
                 * @static
                 * @param {tamga.service.v1.DecideReply.$Properties} message DecideReply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DecideReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.answers != null && message.answers.length)
                        for (let i = 0; i < message.answers.length; ++i)
                            $root.tamga.service.v1.Answer.encode(message.answers[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.code);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DecideReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.service.v1.DecideReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.service.v1.DecideReply & tamga.service.v1.DecideReply.$Shape} DecideReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DecideReply.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.service.v1.DecideReply();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.answers && message.answers.length))
                                    message.answers = [];
                                message.answers.push($root.tamga.service.v1.Answer.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies a DecideReply message.
                 * @function verify
                 * @memberof tamga.service.v1.DecideReply
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                DecideReply.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.answers != null && $Object.hasOwnProperty.call(message, "answers")) {
                        if (!$Array.isArray(message.answers))
                            return "answers: array expected";
                        for (let i = 0; i < message.answers.length; ++i) {
                            let error = $root.tamga.service.v1.Answer.verify(message.answers[i], _depth + 1);
                            if (error)
                                return "answers." + error;
                        }
                    }
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                        if (!$util.isString(message.code))
                            return "code: string expected";
                    return null;
                };

                /**
                 * Creates a DecideReply message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.service.v1.DecideReply
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.service.v1.DecideReply} DecideReply
                 */
                DecideReply.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.service.v1.DecideReply)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.service.v1.DecideReply: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.service.v1.DecideReply();
                    if (object.answers) {
                        if (!$Array.isArray(object.answers))
                            throw $TypeError(".tamga.service.v1.DecideReply.answers: array expected");
                        message.answers = $Array(object.answers.length);
                        for (let i = 0; i < object.answers.length; ++i) {
                            if (!$util.isObject(object.answers[i]))
                                throw $TypeError(".tamga.service.v1.DecideReply.answers: object expected");
                            message.answers[i] = $root.tamga.service.v1.Answer.fromObject(object.answers[i], _depth + 1);
                        }
                    }
                    if (object.code != null)
                        if (typeof object.code !== "string" || object.code.length)
                            message.code = $String(object.code);
                    return message;
                };

                /**
                 * Creates a plain object from a DecideReply message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.service.v1.DecideReply
                 * @static
                 * @param {tamga.service.v1.DecideReply} message DecideReply
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                DecideReply.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.arrays || options.defaults)
                        object.answers = [];
                    if (options.defaults)
                        object.code = "";
                    if (message.answers && message.answers.length) {
                        object.answers = $Array(message.answers.length);
                        for (let j = 0; j < message.answers.length; ++j)
                            object.answers[j] = $root.tamga.service.v1.Answer.toObject(message.answers[j], options, _depth + 1);
                    }
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                        object.code = message.code;
                    return object;
                };

                /**
                 * Converts this DecideReply to JSON.
                 * @function toJSON
                 * @memberof tamga.service.v1.DecideReply
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                DecideReply.prototype.toJSON = function() {
                    return DecideReply.toObject(this, $protobuf.util.toJSONOptions);
                };

                return DecideReply;
            })();

            /**
             * AttestationState enum.
             * @name tamga.service.v1.AttestationState
             * @enum {number}
             * @property {number} ATTESTATION_STATE_UNSPECIFIED=0 ATTESTATION_STATE_UNSPECIFIED value
             * @property {number} ATTESTATION_STATE_READING=1 ATTESTATION_STATE_READING value
             * @property {number} ATTESTATION_STATE_SOUND=2 ATTESTATION_STATE_SOUND value
             * @property {number} ATTESTATION_STATE_HALTED=3 ATTESTATION_STATE_HALTED value
             */
            v1.AttestationState = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "ATTESTATION_STATE_UNSPECIFIED"] = 0;
                values[valuesById[1] = "ATTESTATION_STATE_READING"] = 1;
                values[valuesById[2] = "ATTESTATION_STATE_SOUND"] = 2;
                values[valuesById[3] = "ATTESTATION_STATE_HALTED"] = 3;
                return values;
            })();

            v1.Attestation = (function() {

                /**
                 * Properties of an Attestation.
                 * @typedef {Object} tamga.service.v1.Attestation.$Properties
                 * @property {tamga.service.v1.AttestationState} [state] Attestation state
                 * @property {number} [epoch] Attestation epoch
                 * @property {string} [server] Attestation server
                 * @property {number|Long} [size] Attestation size
                 * @property {number|Long} [checkpointSize] Attestation checkpointSize
                 * @property {string} [code] Attestation code
                 * @property {number|Long} [atSequence] Attestation atSequence
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Attestation.
                 * @memberof tamga.service.v1
                 * @interface IAttestation
                 * @augments tamga.service.v1.Attestation.$Properties
                 * @deprecated Use tamga.service.v1.Attestation.$Properties instead.
                 */

                /**
                 * Shape of an Attestation.
                 * @typedef {tamga.service.v1.Attestation.$Properties} tamga.service.v1.Attestation.$Shape
                 */

                /**
                 * Constructs a new Attestation.
                 * @memberof tamga.service.v1
                 * @classdesc Represents an Attestation.
                 * @constructor
                 * @param {tamga.service.v1.Attestation.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Attestation = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Attestation state.
                 * @member {tamga.service.v1.AttestationState} state
                 * @memberof tamga.service.v1.Attestation
                 * @instance
                 */
                Attestation.prototype.state = 0;

                /**
                 * Attestation epoch.
                 * @member {number} epoch
                 * @memberof tamga.service.v1.Attestation
                 * @instance
                 */
                Attestation.prototype.epoch = 0;

                /**
                 * Attestation server.
                 * @member {string} server
                 * @memberof tamga.service.v1.Attestation
                 * @instance
                 */
                Attestation.prototype.server = "";

                /**
                 * Attestation size.
                 * @member {number|Long} size
                 * @memberof tamga.service.v1.Attestation
                 * @instance
                 */
                Attestation.prototype.size = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Attestation checkpointSize.
                 * @member {number|Long} checkpointSize
                 * @memberof tamga.service.v1.Attestation
                 * @instance
                 */
                Attestation.prototype.checkpointSize = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Attestation code.
                 * @member {string} code
                 * @memberof tamga.service.v1.Attestation
                 * @instance
                 */
                Attestation.prototype.code = "";

                /**
                 * Attestation atSequence.
                 * @member {number|Long} atSequence
                 * @memberof tamga.service.v1.Attestation
                 * @instance
                 */
                Attestation.prototype.atSequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new Attestation instance using the specified properties.
                 * @function create
                 * @memberof tamga.service.v1.Attestation
                 * @static
                 * @param {tamga.service.v1.Attestation.$Properties=} [properties] Properties to set
                 * @returns {tamga.service.v1.Attestation} Attestation instance
                 * @type {{
                 *   (properties: tamga.service.v1.Attestation.$Shape): tamga.service.v1.Attestation & tamga.service.v1.Attestation.$Shape;
                 *   (properties?: tamga.service.v1.Attestation.$Properties): tamga.service.v1.Attestation;
                 * }}
                 */
                Attestation.create = function(properties) {
                    return new Attestation(properties);
                };

                /**
                 * Encodes the specified Attestation message. Does not implicitly {@link tamga.service.v1.Attestation.verify|verify} messages.
                 * @function encode
                 * @memberof tamga.service.v1.Attestation
                 * @static
                 * @param {tamga.service.v1.Attestation.$Properties} message Attestation message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Attestation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.state);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
                    if (message.server != null && $Object.hasOwnProperty.call(message, "server") && message.server !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.server);
                    if (message.size != null && $Object.hasOwnProperty.call(message, "size") && (typeof message.size === "object" ? message.size.low || message.size.high : message.size !== 0))
                        writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.size);
                    if (message.checkpointSize != null && $Object.hasOwnProperty.call(message, "checkpointSize") && (typeof message.checkpointSize === "object" ? message.checkpointSize.low || message.checkpointSize.high : message.checkpointSize !== 0))
                        writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.checkpointSize);
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.code);
                    if (message.atSequence != null && $Object.hasOwnProperty.call(message, "atSequence") && (typeof message.atSequence === "object" ? message.atSequence.low || message.atSequence.high : message.atSequence !== 0))
                        writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.atSequence);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Attestation message from the specified reader or buffer.
                 * @function decode
                 * @memberof tamga.service.v1.Attestation
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tamga.service.v1.Attestation & tamga.service.v1.Attestation.$Shape} Attestation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Attestation.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tamga.service.v1.Attestation();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.state = value;
                                else
                                    delete message.state;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.server = value;
                                else
                                    delete message.server;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.size = value;
                                else
                                    delete message.size;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.checkpointSize = value;
                                else
                                    delete message.checkpointSize;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.atSequence = value;
                                else
                                    delete message.atSequence;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Verifies an Attestation message.
                 * @function verify
                 * @memberof tamga.service.v1.Attestation
                 * @static
                 * @param {Object.<string,*>} message Plain object to verify
                 * @returns {string|null} `null` if valid, otherwise the reason why it is not
                 */
                Attestation.verify = function (message, _depth) {
                    if (typeof message !== "object" || message === null)
                        return "object expected";
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        return "max depth exceeded";
                    if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                        if (typeof message.state !== "number" || (message.state | 0) !== message.state)
                            return "state: enum value expected";
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                        if (!$util.isInteger(message.epoch))
                            return "epoch: integer expected";
                    if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
                        if (!$util.isString(message.server))
                            return "server: string expected";
                    if (message.size != null && $Object.hasOwnProperty.call(message, "size"))
                        if (!$util.isInteger(message.size) && !(message.size && $util.isInteger(message.size.low) && $util.isInteger(message.size.high)))
                            return "size: integer|Long expected";
                    if (message.checkpointSize != null && $Object.hasOwnProperty.call(message, "checkpointSize"))
                        if (!$util.isInteger(message.checkpointSize) && !(message.checkpointSize && $util.isInteger(message.checkpointSize.low) && $util.isInteger(message.checkpointSize.high)))
                            return "checkpointSize: integer|Long expected";
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                        if (!$util.isString(message.code))
                            return "code: string expected";
                    if (message.atSequence != null && $Object.hasOwnProperty.call(message, "atSequence"))
                        if (!$util.isInteger(message.atSequence) && !(message.atSequence && $util.isInteger(message.atSequence.low) && $util.isInteger(message.atSequence.high)))
                            return "atSequence: integer|Long expected";
                    return null;
                };

                /**
                 * Creates an Attestation message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof tamga.service.v1.Attestation
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {tamga.service.v1.Attestation} Attestation
                 */
                Attestation.fromObject = function (object, _depth) {
                    if (object instanceof $root.tamga.service.v1.Attestation)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".tamga.service.v1.Attestation: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.tamga.service.v1.Attestation();
                    if (object.state !== 0 && (typeof object.state !== "string" || $root.tamga.service.v1.AttestationState[object.state] !== 0))
                        switch (object.state) {
                        case "ATTESTATION_STATE_UNSPECIFIED":
                        case 0:
                            message.state = 0;
                            break;
                        case "ATTESTATION_STATE_READING":
                        case 1:
                            message.state = 1;
                            break;
                        case "ATTESTATION_STATE_SOUND":
                        case 2:
                            message.state = 2;
                            break;
                        case "ATTESTATION_STATE_HALTED":
                        case 3:
                            message.state = 3;
                            break;
                        default:
                            if (typeof object.state === "number" && (object.state | 0) === object.state)
                                message.state = object.state;
                        }
                    if (object.epoch != null)
                        if ($Number(object.epoch) !== 0)
                            message.epoch = object.epoch >>> 0;
                    if (object.server != null)
                        if (typeof object.server !== "string" || object.server.length)
                            message.server = $String(object.server);
                    if (object.size != null)
                        if (typeof object.size === "object" ? object.size.low || object.size.high : $Number(object.size) !== 0)
                            if ($util.Long)
                                message.size = $util.Long.fromValue(object.size, true);
                            else if (typeof object.size === "string")
                                message.size = $parseInt(object.size, 10);
                            else if (typeof object.size === "number")
                                message.size = object.size;
                            else if (typeof object.size === "object")
                                message.size = new $util.LongBits(object.size.low >>> 0, object.size.high >>> 0).toNumber(true);
                    if (object.checkpointSize != null)
                        if (typeof object.checkpointSize === "object" ? object.checkpointSize.low || object.checkpointSize.high : $Number(object.checkpointSize) !== 0)
                            if ($util.Long)
                                message.checkpointSize = $util.Long.fromValue(object.checkpointSize, true);
                            else if (typeof object.checkpointSize === "string")
                                message.checkpointSize = $parseInt(object.checkpointSize, 10);
                            else if (typeof object.checkpointSize === "number")
                                message.checkpointSize = object.checkpointSize;
                            else if (typeof object.checkpointSize === "object")
                                message.checkpointSize = new $util.LongBits(object.checkpointSize.low >>> 0, object.checkpointSize.high >>> 0).toNumber(true);
                    if (object.code != null)
                        if (typeof object.code !== "string" || object.code.length)
                            message.code = $String(object.code);
                    if (object.atSequence != null)
                        if (typeof object.atSequence === "object" ? object.atSequence.low || object.atSequence.high : $Number(object.atSequence) !== 0)
                            if ($util.Long)
                                message.atSequence = $util.Long.fromValue(object.atSequence, true);
                            else if (typeof object.atSequence === "string")
                                message.atSequence = $parseInt(object.atSequence, 10);
                            else if (typeof object.atSequence === "number")
                                message.atSequence = object.atSequence;
                            else if (typeof object.atSequence === "object")
                                message.atSequence = new $util.LongBits(object.atSequence.low >>> 0, object.atSequence.high >>> 0).toNumber(true);
                    return message;
                };

                /**
                 * Creates a plain object from an Attestation message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof tamga.service.v1.Attestation
                 * @static
                 * @param {tamga.service.v1.Attestation} message Attestation
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Attestation.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.state = options.enums === $String ? "ATTESTATION_STATE_UNSPECIFIED" : 0;
                        object.epoch = 0;
                        object.server = "";
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.size = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.size = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.checkpointSize = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.checkpointSize = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                        object.code = "";
                        if ($util.Long) {
                            let long = new $util.Long(0, 0, true);
                            object.atSequence = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                        } else
                            object.atSequence = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    }
                    if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                        object.state = options.enums === $String ? $root.tamga.service.v1.AttestationState[message.state] === $undefined ? message.state : $root.tamga.service.v1.AttestationState[message.state] : message.state;
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                        object.epoch = message.epoch;
                    if (message.server != null && $Object.hasOwnProperty.call(message, "server"))
                        object.server = message.server;
                    if (message.size != null && $Object.hasOwnProperty.call(message, "size"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.size = typeof message.size === "number" ? $BigInt(message.size) : $util.Long.fromBits(message.size.low >>> 0, message.size.high >>> 0, true).toBigInt();
                        else if (typeof message.size === "number")
                            object.size = options.longs === $String ? $String(message.size) : message.size;
                        else
                            object.size = options.longs === $String ? $util.Long.prototype.toString.call(message.size) : options.longs === $Number ? new $util.LongBits(message.size.low >>> 0, message.size.high >>> 0).toNumber(true) : message.size;
                    if (message.checkpointSize != null && $Object.hasOwnProperty.call(message, "checkpointSize"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.checkpointSize = typeof message.checkpointSize === "number" ? $BigInt(message.checkpointSize) : $util.Long.fromBits(message.checkpointSize.low >>> 0, message.checkpointSize.high >>> 0, true).toBigInt();
                        else if (typeof message.checkpointSize === "number")
                            object.checkpointSize = options.longs === $String ? $String(message.checkpointSize) : message.checkpointSize;
                        else
                            object.checkpointSize = options.longs === $String ? $util.Long.prototype.toString.call(message.checkpointSize) : options.longs === $Number ? new $util.LongBits(message.checkpointSize.low >>> 0, message.checkpointSize.high >>> 0).toNumber(true) : message.checkpointSize;
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code"))
                        object.code = message.code;
                    if (message.atSequence != null && $Object.hasOwnProperty.call(message, "atSequence"))
                        if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                            object.atSequence = typeof message.atSequence === "number" ? $BigInt(message.atSequence) : $util.Long.fromBits(message.atSequence.low >>> 0, message.atSequence.high >>> 0, true).toBigInt();
                        else if (typeof message.atSequence === "number")
                            object.atSequence = options.longs === $String ? $String(message.atSequence) : message.atSequence;
                        else
                            object.atSequence = options.longs === $String ? $util.Long.prototype.toString.call(message.atSequence) : options.longs === $Number ? new $util.LongBits(message.atSequence.low >>> 0, message.atSequence.high >>> 0).toNumber(true) : message.atSequence;
                    return object;
                };

                /**
                 * Converts this Attestation to JSON.
                 * @function toJSON
                 * @memberof tamga.service.v1.Attestation
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Attestation.prototype.toJSON = function() {
                    return Attestation.toObject(this, $protobuf.util.toJSONOptions);
                };

                return Attestation;
            })();

            return v1;
        })();

        return service;
    })();

    return tamga;
})();

export {
  $root as default
};
