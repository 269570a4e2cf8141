import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace tamga. */
export namespace tamga {

    /** Namespace content. */
    namespace content {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a Body.
             * @deprecated Use tamga.content.v1.Body.$Properties instead.
             */
            interface IBody extends tamga.content.v1.Body.$Properties {
            }

            /** Represents a Body. */
            class Body {

                /**
                 * Constructs a new Body.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Body.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new Body instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Body instance
                 */
                static create(properties: tamga.content.v1.Body.$Shape): tamga.content.v1.Body & tamga.content.v1.Body.$Shape;
                static create(properties?: tamga.content.v1.Body.$Properties): tamga.content.v1.Body;

                /**
                 * Encodes the specified Body message. Does not implicitly {@link tamga.content.v1.Body.verify|verify} messages.
                 * @param message Body message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Body.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Body message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Body & tamga.content.v1.Body.$Shape} Body
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Body & tamga.content.v1.Body.$Shape;

                /**
                 * Verifies a Body message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Body message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Body
                 */
                static fromObject(object: { [k: string]: any }): tamga.content.v1.Body;

                /**
                 * Creates a plain object from a Body message. Also converts values to other types if specified.
                 * @param message Body
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.content.v1.Body, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Body to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Body {

                /** Properties of a Body. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Body. */
                type $Shape = tamga.content.v1.Body.$Properties;
            }
        }
    }

    /** Namespace envelope. */
    namespace envelope {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a Stanza.
             * @deprecated Use tamga.envelope.v1.Stanza.$Properties instead.
             */
            interface IStanza extends tamga.envelope.v1.Stanza.$Properties {
            }

            /** Represents a Stanza. */
            class Stanza {

                /**
                 * Constructs a new Stanza.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.envelope.v1.Stanza.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Stanza index. */
                index: number;

                /** Stanza data. */
                data: Uint8Array;

                /**
                 * Creates a new Stanza instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Stanza instance
                 */
                static create(properties: tamga.envelope.v1.Stanza.$Shape): tamga.envelope.v1.Stanza & tamga.envelope.v1.Stanza.$Shape;
                static create(properties?: tamga.envelope.v1.Stanza.$Properties): tamga.envelope.v1.Stanza;

                /**
                 * Encodes the specified Stanza message. Does not implicitly {@link tamga.envelope.v1.Stanza.verify|verify} messages.
                 * @param message Stanza message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.envelope.v1.Stanza.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Stanza message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.Stanza & tamga.envelope.v1.Stanza.$Shape} Stanza
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.envelope.v1.Stanza & tamga.envelope.v1.Stanza.$Shape;

                /**
                 * Verifies a Stanza message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Stanza message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Stanza
                 */
                static fromObject(object: { [k: string]: any }): tamga.envelope.v1.Stanza;

                /**
                 * Creates a plain object from a Stanza message. Also converts values to other types if specified.
                 * @param message Stanza
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.envelope.v1.Stanza, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Stanza to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Stanza {

                /** Properties of a Stanza. */
                interface $Properties {

                    /** Stanza index */
                    index?: number;

                    /** Stanza data */
                    data?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Stanza. */
                type $Shape = tamga.envelope.v1.Stanza.$Properties;
            }

            /**
             * Properties of a NationalSignature.
             * @deprecated Use tamga.envelope.v1.NationalSignature.$Properties instead.
             */
            interface INationalSignature extends tamga.envelope.v1.NationalSignature.$Properties {
            }

            /** Represents a NationalSignature. */
            class NationalSignature {

                /**
                 * Constructs a new NationalSignature.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.envelope.v1.NationalSignature.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** NationalSignature provider. */
                provider: string;

                /** NationalSignature keyId. */
                keyId: string;

                /** NationalSignature signature. */
                signature: Uint8Array;

                /**
                 * Creates a new NationalSignature instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns NationalSignature instance
                 */
                static create(properties: tamga.envelope.v1.NationalSignature.$Shape): tamga.envelope.v1.NationalSignature & tamga.envelope.v1.NationalSignature.$Shape;
                static create(properties?: tamga.envelope.v1.NationalSignature.$Properties): tamga.envelope.v1.NationalSignature;

                /**
                 * Encodes the specified NationalSignature message. Does not implicitly {@link tamga.envelope.v1.NationalSignature.verify|verify} messages.
                 * @param message NationalSignature message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.envelope.v1.NationalSignature.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a NationalSignature message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.NationalSignature & tamga.envelope.v1.NationalSignature.$Shape} NationalSignature
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.envelope.v1.NationalSignature & tamga.envelope.v1.NationalSignature.$Shape;

                /**
                 * Verifies a NationalSignature message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a NationalSignature message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns NationalSignature
                 */
                static fromObject(object: { [k: string]: any }): tamga.envelope.v1.NationalSignature;

                /**
                 * Creates a plain object from a NationalSignature message. Also converts values to other types if specified.
                 * @param message NationalSignature
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.envelope.v1.NationalSignature, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this NationalSignature to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace NationalSignature {

                /** Properties of a NationalSignature. */
                interface $Properties {

                    /** NationalSignature provider */
                    provider?: string;

                    /** NationalSignature keyId */
                    keyId?: string;

                    /** NationalSignature signature */
                    signature?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a NationalSignature. */
                type $Shape = tamga.envelope.v1.NationalSignature.$Properties;
            }

            /**
             * Properties of an Envelope.
             * @deprecated Use tamga.envelope.v1.Envelope.$Properties instead.
             */
            interface IEnvelope extends tamga.envelope.v1.Envelope.$Properties {
            }

            /** Represents an Envelope. */
            class Envelope {

                /**
                 * Constructs a new Envelope.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.envelope.v1.Envelope.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Envelope header. */
                header: Uint8Array;

                /** Envelope stanzaDigest. */
                stanzaDigest: Uint8Array[];

                /** Envelope stanza. */
                stanza: tamga.envelope.v1.Stanza[];

                /** Envelope ciphertext. */
                ciphertext: Uint8Array;

                /** Envelope signature. */
                signature: Uint8Array;

                /** Envelope nationalSignatures. */
                nationalSignatures: tamga.envelope.v1.NationalSignature[];

                /**
                 * Creates a new Envelope instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Envelope instance
                 */
                static create(properties: tamga.envelope.v1.Envelope.$Shape): tamga.envelope.v1.Envelope & tamga.envelope.v1.Envelope.$Shape;
                static create(properties?: tamga.envelope.v1.Envelope.$Properties): tamga.envelope.v1.Envelope;

                /**
                 * Encodes the specified Envelope message. Does not implicitly {@link tamga.envelope.v1.Envelope.verify|verify} messages.
                 * @param message Envelope message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.envelope.v1.Envelope.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Envelope message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.Envelope & tamga.envelope.v1.Envelope.$Shape} Envelope
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.envelope.v1.Envelope & tamga.envelope.v1.Envelope.$Shape;

                /**
                 * Verifies an Envelope message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates an Envelope message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Envelope
                 */
                static fromObject(object: { [k: string]: any }): tamga.envelope.v1.Envelope;

                /**
                 * Creates a plain object from an Envelope message. Also converts values to other types if specified.
                 * @param message Envelope
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.envelope.v1.Envelope, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Envelope to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Envelope {

                /** Properties of an Envelope. */
                interface $Properties {

                    /** Envelope header */
                    header?: Uint8Array;

                    /** Envelope stanzaDigest */
                    stanzaDigest?: Uint8Array[];

                    /** Envelope stanza */
                    stanza?: tamga.envelope.v1.Stanza.$Properties[];

                    /** Envelope ciphertext */
                    ciphertext?: Uint8Array;

                    /** Envelope signature */
                    signature?: Uint8Array;

                    /** Envelope nationalSignatures */
                    nationalSignatures?: tamga.envelope.v1.NationalSignature.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Envelope. */
                type $Shape = tamga.envelope.v1.Envelope.$Properties;
            }

            /** Realm enum. */
            enum Realm {

                /** REALM_UNSPECIFIED value */
                REALM_UNSPECIFIED = 0,

                /** REALM_LIVE value */
                REALM_LIVE = 1,

                /** REALM_EXERCISE value */
                REALM_EXERCISE = 2
            }

            /**
             * Properties of a Recipient.
             * @deprecated Use tamga.envelope.v1.Recipient.$Properties instead.
             */
            interface IRecipient extends tamga.envelope.v1.Recipient.$Properties {
            }

            /** Represents a Recipient. */
            class Recipient {

                /**
                 * Constructs a new Recipient.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.envelope.v1.Recipient.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Recipient authority. */
                authority: string;

                /** Recipient encryptionKey. */
                encryptionKey: Uint8Array;

                /**
                 * Creates a new Recipient instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Recipient instance
                 */
                static create(properties: tamga.envelope.v1.Recipient.$Shape): tamga.envelope.v1.Recipient & tamga.envelope.v1.Recipient.$Shape;
                static create(properties?: tamga.envelope.v1.Recipient.$Properties): tamga.envelope.v1.Recipient;

                /**
                 * Encodes the specified Recipient message. Does not implicitly {@link tamga.envelope.v1.Recipient.verify|verify} messages.
                 * @param message Recipient message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.envelope.v1.Recipient.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Recipient message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.Recipient & tamga.envelope.v1.Recipient.$Shape} Recipient
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.envelope.v1.Recipient & tamga.envelope.v1.Recipient.$Shape;

                /**
                 * Verifies a Recipient message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Recipient message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Recipient
                 */
                static fromObject(object: { [k: string]: any }): tamga.envelope.v1.Recipient;

                /**
                 * Creates a plain object from a Recipient message. Also converts values to other types if specified.
                 * @param message Recipient
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.envelope.v1.Recipient, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Recipient to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Recipient {

                /** Properties of a Recipient. */
                interface $Properties {

                    /** Recipient authority */
                    authority?: string;

                    /** Recipient encryptionKey */
                    encryptionKey?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Recipient. */
                type $Shape = tamga.envelope.v1.Recipient.$Properties;
            }

            /**
             * Properties of a ClaimedBasis.
             * @deprecated Use tamga.envelope.v1.ClaimedBasis.$Properties instead.
             */
            interface IClaimedBasis extends tamga.envelope.v1.ClaimedBasis.$Properties {
            }

            /** Represents a ClaimedBasis. */
            class ClaimedBasis {

                /**
                 * Constructs a new ClaimedBasis.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.envelope.v1.ClaimedBasis.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ClaimedBasis agreement. */
                agreement: string;

                /** ClaimedBasis documentHash. */
                documentHash: Uint8Array;

                /** ClaimedBasis article. */
                article: string;

                /**
                 * Creates a new ClaimedBasis instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ClaimedBasis instance
                 */
                static create(properties: tamga.envelope.v1.ClaimedBasis.$Shape): tamga.envelope.v1.ClaimedBasis & tamga.envelope.v1.ClaimedBasis.$Shape;
                static create(properties?: tamga.envelope.v1.ClaimedBasis.$Properties): tamga.envelope.v1.ClaimedBasis;

                /**
                 * Encodes the specified ClaimedBasis message. Does not implicitly {@link tamga.envelope.v1.ClaimedBasis.verify|verify} messages.
                 * @param message ClaimedBasis message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.envelope.v1.ClaimedBasis.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ClaimedBasis message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.ClaimedBasis & tamga.envelope.v1.ClaimedBasis.$Shape} ClaimedBasis
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.envelope.v1.ClaimedBasis & tamga.envelope.v1.ClaimedBasis.$Shape;

                /**
                 * Verifies a ClaimedBasis message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a ClaimedBasis message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ClaimedBasis
                 */
                static fromObject(object: { [k: string]: any }): tamga.envelope.v1.ClaimedBasis;

                /**
                 * Creates a plain object from a ClaimedBasis message. Also converts values to other types if specified.
                 * @param message ClaimedBasis
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.envelope.v1.ClaimedBasis, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ClaimedBasis to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ClaimedBasis {

                /** Properties of a ClaimedBasis. */
                interface $Properties {

                    /** ClaimedBasis agreement */
                    agreement?: string;

                    /** ClaimedBasis documentHash */
                    documentHash?: Uint8Array;

                    /** ClaimedBasis article */
                    article?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ClaimedBasis. */
                type $Shape = tamga.envelope.v1.ClaimedBasis.$Properties;
            }

            /**
             * Properties of a HandOverWindow.
             * @deprecated Use tamga.envelope.v1.HandOverWindow.$Properties instead.
             */
            interface IHandOverWindow extends tamga.envelope.v1.HandOverWindow.$Properties {
            }

            /** Represents a HandOverWindow. */
            class HandOverWindow {

                /**
                 * Constructs a new HandOverWindow.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.envelope.v1.HandOverWindow.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HandOverWindow opensMs. */
                opensMs: (number|Long);

                /** HandOverWindow closesMs. */
                closesMs: (number|Long);

                /**
                 * Creates a new HandOverWindow instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HandOverWindow instance
                 */
                static create(properties: tamga.envelope.v1.HandOverWindow.$Shape): tamga.envelope.v1.HandOverWindow & tamga.envelope.v1.HandOverWindow.$Shape;
                static create(properties?: tamga.envelope.v1.HandOverWindow.$Properties): tamga.envelope.v1.HandOverWindow;

                /**
                 * Encodes the specified HandOverWindow message. Does not implicitly {@link tamga.envelope.v1.HandOverWindow.verify|verify} messages.
                 * @param message HandOverWindow message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.envelope.v1.HandOverWindow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HandOverWindow message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.HandOverWindow & tamga.envelope.v1.HandOverWindow.$Shape} HandOverWindow
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.envelope.v1.HandOverWindow & tamga.envelope.v1.HandOverWindow.$Shape;

                /**
                 * Verifies a HandOverWindow message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a HandOverWindow message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns HandOverWindow
                 */
                static fromObject(object: { [k: string]: any }): tamga.envelope.v1.HandOverWindow;

                /**
                 * Creates a plain object from a HandOverWindow message. Also converts values to other types if specified.
                 * @param message HandOverWindow
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.envelope.v1.HandOverWindow, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this HandOverWindow to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace HandOverWindow {

                /** Properties of a HandOverWindow. */
                interface $Properties {

                    /** HandOverWindow opensMs */
                    opensMs?: (number|Long);

                    /** HandOverWindow closesMs */
                    closesMs?: (number|Long);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HandOverWindow. */
                type $Shape = tamga.envelope.v1.HandOverWindow.$Properties;
            }

            /**
             * Properties of an AttachmentReference.
             * @deprecated Use tamga.envelope.v1.AttachmentReference.$Properties instead.
             */
            interface IAttachmentReference extends tamga.envelope.v1.AttachmentReference.$Properties {
            }

            /** Represents an AttachmentReference. */
            class AttachmentReference {

                /**
                 * Constructs a new AttachmentReference.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.envelope.v1.AttachmentReference.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AttachmentReference blob. */
                blob: Uint8Array;

                /** AttachmentReference digest. */
                digest: Uint8Array;

                /** AttachmentReference size. */
                size: (number|Long);

                /**
                 * Creates a new AttachmentReference instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AttachmentReference instance
                 */
                static create(properties: tamga.envelope.v1.AttachmentReference.$Shape): tamga.envelope.v1.AttachmentReference & tamga.envelope.v1.AttachmentReference.$Shape;
                static create(properties?: tamga.envelope.v1.AttachmentReference.$Properties): tamga.envelope.v1.AttachmentReference;

                /**
                 * Encodes the specified AttachmentReference message. Does not implicitly {@link tamga.envelope.v1.AttachmentReference.verify|verify} messages.
                 * @param message AttachmentReference message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.envelope.v1.AttachmentReference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AttachmentReference message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.AttachmentReference & tamga.envelope.v1.AttachmentReference.$Shape} AttachmentReference
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.envelope.v1.AttachmentReference & tamga.envelope.v1.AttachmentReference.$Shape;

                /**
                 * Verifies an AttachmentReference message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates an AttachmentReference message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns AttachmentReference
                 */
                static fromObject(object: { [k: string]: any }): tamga.envelope.v1.AttachmentReference;

                /**
                 * Creates a plain object from an AttachmentReference message. Also converts values to other types if specified.
                 * @param message AttachmentReference
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.envelope.v1.AttachmentReference, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this AttachmentReference to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace AttachmentReference {

                /** Properties of an AttachmentReference. */
                interface $Properties {

                    /** AttachmentReference blob */
                    blob?: Uint8Array;

                    /** AttachmentReference digest */
                    digest?: Uint8Array;

                    /** AttachmentReference size */
                    size?: (number|Long);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AttachmentReference. */
                type $Shape = tamga.envelope.v1.AttachmentReference.$Properties;
            }

            /**
             * Properties of a Header.
             * @deprecated Use tamga.envelope.v1.Header.$Properties instead.
             */
            interface IHeader extends tamga.envelope.v1.Header.$Properties {
            }

            /** Represents a Header. */
            class Header {

                /**
                 * Constructs a new Header.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.envelope.v1.Header.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Header suite. */
                suite: number;

                /** Header priority. */
                priority: tamga.envelope.v1.Priority;

                /** Header region. */
                region: Uint8Array;

                /** Header realm. */
                realm: tamga.envelope.v1.Realm;

                /** Header id. */
                id: Uint8Array;

                /** Header sender. */
                sender: string;

                /** Header signingKey. */
                signingKey: Uint8Array;

                /** Header recipients. */
                recipients: tamga.envelope.v1.Recipient[];

                /** Header kind. */
                kind: tamga.envelope.v1.Kind;

                /** Header labels. */
                labels: tamga.envelope.v1.Labels;

                /** Header basis. */
                basis: tamga.envelope.v1.ClaimedBasis;

                /** Header createdMs. */
                createdMs: (number|Long);

                /** Header expiresMs. */
                expiresMs: (number|Long);

                /** Header inReplyTo. */
                inReplyTo: Uint8Array;

                /** Header thread. */
                thread: Uint8Array;

                /** Header threadPosition. */
                threadPosition: number;

                /** Header after. */
                after: Uint8Array[];

                /** Header operation. */
                operation: string;

                /** Header handOver. */
                handOver: tamga.envelope.v1.HandOverWindow;

                /** Header nationalWrap. */
                nationalWrap: string;

                /** Header attachments. */
                attachments: tamga.envelope.v1.AttachmentReference[];

                /**
                 * Creates a new Header instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Header instance
                 */
                static create(properties: tamga.envelope.v1.Header.$Shape): tamga.envelope.v1.Header & tamga.envelope.v1.Header.$Shape;
                static create(properties?: tamga.envelope.v1.Header.$Properties): tamga.envelope.v1.Header;

                /**
                 * Encodes the specified Header message. Does not implicitly {@link tamga.envelope.v1.Header.verify|verify} messages.
                 * @param message Header message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.envelope.v1.Header.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Header message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.Header & tamga.envelope.v1.Header.$Shape} Header
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.envelope.v1.Header & tamga.envelope.v1.Header.$Shape;

                /**
                 * Verifies a Header message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Header message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Header
                 */
                static fromObject(object: { [k: string]: any }): tamga.envelope.v1.Header;

                /**
                 * Creates a plain object from a Header message. Also converts values to other types if specified.
                 * @param message Header
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.envelope.v1.Header, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Header to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Header {

                /** Properties of a Header. */
                interface $Properties {

                    /** Header suite */
                    suite?: number;

                    /** Header priority */
                    priority?: tamga.envelope.v1.Priority;

                    /** Header region */
                    region?: Uint8Array;

                    /** Header realm */
                    realm?: tamga.envelope.v1.Realm;

                    /** Header id */
                    id?: Uint8Array;

                    /** Header sender */
                    sender?: string;

                    /** Header signingKey */
                    signingKey?: Uint8Array;

                    /** Header recipients */
                    recipients?: tamga.envelope.v1.Recipient.$Properties[];

                    /** Header kind */
                    kind?: tamga.envelope.v1.Kind;

                    /** Header labels */
                    labels?: tamga.envelope.v1.Labels.$Properties;

                    /** Header basis */
                    basis?: tamga.envelope.v1.ClaimedBasis.$Properties;

                    /** Header createdMs */
                    createdMs?: (number|Long);

                    /** Header expiresMs */
                    expiresMs?: (number|Long);

                    /** Header inReplyTo */
                    inReplyTo?: Uint8Array;

                    /** Header thread */
                    thread?: Uint8Array;

                    /** Header threadPosition */
                    threadPosition?: number;

                    /** Header after */
                    after?: Uint8Array[];

                    /** Header operation */
                    operation?: string;

                    /** Header handOver */
                    handOver?: tamga.envelope.v1.HandOverWindow.$Properties;

                    /** Header nationalWrap */
                    nationalWrap?: string;

                    /** Header attachments */
                    attachments?: tamga.envelope.v1.AttachmentReference.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Header. */
                type $Shape = tamga.envelope.v1.Header.$Properties;
            }

            /** Kind enum. */
            enum Kind {

                /** KIND_UNSPECIFIED value */
                KIND_UNSPECIFIED = 0,

                /** KIND_REQUEST value */
                KIND_REQUEST = 1,

                /** KIND_REPLY value */
                KIND_REPLY = 2,

                /** KIND_SPONTANEOUS value */
                KIND_SPONTANEOUS = 3,

                /** KIND_CLARIFICATION value */
                KIND_CLARIFICATION = 4,

                /** KIND_REFUSAL value */
                KIND_REFUSAL = 5,

                /** KIND_DELAY_NOTICE value */
                KIND_DELAY_NOTICE = 6,

                /** KIND_WARNING value */
                KIND_WARNING = 7,

                /** KIND_SEIZURE value */
                KIND_SEIZURE = 8,

                /** KIND_FEEDBACK value */
                KIND_FEEDBACK = 9,

                /** KIND_CONSENT_REQUEST value */
                KIND_CONSENT_REQUEST = 10,

                /** KIND_CONSENT_DECISION value */
                KIND_CONSENT_DECISION = 11,

                /** KIND_CD_REQUEST value */
                KIND_CD_REQUEST = 12,

                /** KIND_CD_DECISION value */
                KIND_CD_DECISION = 13,

                /** KIND_CD_HANDOVER value */
                KIND_CD_HANDOVER = 14,

                /** KIND_OPERATION_PLAN value */
                KIND_OPERATION_PLAN = 15,

                /** KIND_OPERATION_APPROVAL value */
                KIND_OPERATION_APPROVAL = 16,

                /** KIND_TASKING value */
                KIND_TASKING = 17,

                /** KIND_SITREP value */
                KIND_SITREP = 18,

                /** KIND_BULLETIN value */
                KIND_BULLETIN = 19,

                /** KIND_FINANCIAL_REQUEST value */
                KIND_FINANCIAL_REQUEST = 20,

                /** KIND_ASSET_REQUEST value */
                KIND_ASSET_REQUEST = 21,

                /** KIND_PRECURSOR_NOTICE value */
                KIND_PRECURSOR_NOTICE = 22,

                /** KIND_HIT_QUERY value */
                KIND_HIT_QUERY = 23,

                /** KIND_HIT_RESULT value */
                KIND_HIT_RESULT = 24,

                /** KIND_CORRECTION value */
                KIND_CORRECTION = 25,

                /** KIND_ERASURE_NOTICE value */
                KIND_ERASURE_NOTICE = 26,

                /** KIND_RECALL value */
                KIND_RECALL = 27,

                /** KIND_ADMIN value */
                KIND_ADMIN = 28,

                /** KIND_TEST value */
                KIND_TEST = 29,

                /** KIND_TALLY value */
                KIND_TALLY = 30,

                /** KIND_RECEIPT value */
                KIND_RECEIPT = 31
            }

            /** Priority enum. */
            enum Priority {

                /** PRIORITY_UNSPECIFIED value */
                PRIORITY_UNSPECIFIED = 0,

                /** PRIORITY_ROUTINE value */
                PRIORITY_ROUTINE = 1,

                /** PRIORITY_URGENT value */
                PRIORITY_URGENT = 2,

                /** PRIORITY_FLASH value */
                PRIORITY_FLASH = 3
            }

            /** UrgencyGround enum. */
            enum UrgencyGround {

                /** URGENCY_GROUND_UNSPECIFIED value */
                URGENCY_GROUND_UNSPECIFIED = 0,

                /** URGENCY_GROUND_THREAT_TO_LIFE value */
                URGENCY_GROUND_THREAT_TO_LIFE = 1,

                /** URGENCY_GROUND_PUBLIC_SECURITY value */
                URGENCY_GROUND_PUBLIC_SECURITY = 2,

                /** URGENCY_GROUND_CUSTODY_DECISION value */
                URGENCY_GROUND_CUSTODY_DECISION = 3,

                /** URGENCY_GROUND_LOSS_OF_RELEVANCE value */
                URGENCY_GROUND_LOSS_OF_RELEVANCE = 4
            }

            /** Handling enum. */
            enum Handling {

                /** HANDLING_UNSPECIFIED value */
                HANDLING_UNSPECIFIED = 0,

                /** HANDLING_H0 value */
                HANDLING_H0 = 1,

                /** HANDLING_H1 value */
                HANDLING_H1 = 2,

                /** HANDLING_H2 value */
                HANDLING_H2 = 3,

                /** HANDLING_H3 value */
                HANDLING_H3 = 4
            }

            /** EvaluationScheme enum. */
            enum EvaluationScheme {

                /** EVALUATION_SCHEME_UNSPECIFIED value */
                EVALUATION_SCHEME_UNSPECIFIED = 0,

                /** EVALUATION_SCHEME_FOUR_BY_FOUR value */
                EVALUATION_SCHEME_FOUR_BY_FOUR = 1,

                /** EVALUATION_SCHEME_ADMIRALTY value */
                EVALUATION_SCHEME_ADMIRALTY = 2,

                /** EVALUATION_SCHEME_THREE_BY_FIVE_BY_TWO value */
                EVALUATION_SCHEME_THREE_BY_FIVE_BY_TWO = 3
            }

            /** MarkingLevel enum. */
            enum MarkingLevel {

                /** MARKING_LEVEL_UNSPECIFIED value */
                MARKING_LEVEL_UNSPECIFIED = 0,

                /** MARKING_LEVEL_OPEN value */
                MARKING_LEVEL_OPEN = 1,

                /** MARKING_LEVEL_OFFICIAL_USE value */
                MARKING_LEVEL_OFFICIAL_USE = 2,

                /** MARKING_LEVEL_CONFIDENTIAL value */
                MARKING_LEVEL_CONFIDENTIAL = 3,

                /** MARKING_LEVEL_SECRET value */
                MARKING_LEVEL_SECRET = 4,

                /** MARKING_LEVEL_TOP_SECRET value */
                MARKING_LEVEL_TOP_SECRET = 5
            }

            /** Tlp enum. */
            enum Tlp {

                /** TLP_UNSPECIFIED value */
                TLP_UNSPECIFIED = 0,

                /** TLP_CLEAR value */
                TLP_CLEAR = 1,

                /** TLP_GREEN value */
                TLP_GREEN = 2,

                /** TLP_AMBER value */
                TLP_AMBER = 3,

                /** TLP_AMBER_STRICT value */
                TLP_AMBER_STRICT = 4,

                /** TLP_RED value */
                TLP_RED = 5
            }

            /** Pap enum. */
            enum Pap {

                /** PAP_UNSPECIFIED value */
                PAP_UNSPECIFIED = 0,

                /** PAP_CLEAR value */
                PAP_CLEAR = 1,

                /** PAP_GREEN value */
                PAP_GREEN = 2,

                /** PAP_AMBER value */
                PAP_AMBER = 3,

                /** PAP_RED value */
                PAP_RED = 4
            }

            /** CrimeArea enum. */
            enum CrimeArea {

                /** CRIME_AREA_UNSPECIFIED value */
                CRIME_AREA_UNSPECIFIED = 0,

                /** CRIME_AREA_DRUGS value */
                CRIME_AREA_DRUGS = 1,

                /** CRIME_AREA_PSYCHOTROPICS value */
                CRIME_AREA_PSYCHOTROPICS = 2,

                /** CRIME_AREA_PRECURSORS value */
                CRIME_AREA_PRECURSORS = 3,

                /** CRIME_AREA_LAUNDERING value */
                CRIME_AREA_LAUNDERING = 4,

                /** CRIME_AREA_TERRORISM_EXTREMISM value */
                CRIME_AREA_TERRORISM_EXTREMISM = 5,

                /** CRIME_AREA_WEAPONS value */
                CRIME_AREA_WEAPONS = 6,

                /** CRIME_AREA_HUMAN_TRAFFICKING value */
                CRIME_AREA_HUMAN_TRAFFICKING = 7,

                /** CRIME_AREA_ILLEGAL_MIGRATION value */
                CRIME_AREA_ILLEGAL_MIGRATION = 8,

                /** CRIME_AREA_CYBERCRIME value */
                CRIME_AREA_CYBERCRIME = 9,

                /** CRIME_AREA_CORRUPTION value */
                CRIME_AREA_CORRUPTION = 10,

                /** CRIME_AREA_SMUGGLING value */
                CRIME_AREA_SMUGGLING = 11
            }

            /** Purpose enum. */
            enum Purpose {

                /** PURPOSE_UNSPECIFIED value */
                PURPOSE_UNSPECIFIED = 0,

                /** PURPOSE_PREVENTION value */
                PURPOSE_PREVENTION = 1,

                /** PURPOSE_INVESTIGATION value */
                PURPOSE_INVESTIGATION = 2,

                /** PURPOSE_PROSECUTION value */
                PURPOSE_PROSECUTION = 3,

                /** PURPOSE_JOINT_OPERATION value */
                PURPOSE_JOINT_OPERATION = 4,

                /** PURPOSE_ANALYSIS value */
                PURPOSE_ANALYSIS = 5,

                /** PURPOSE_ADMINISTRATION value */
                PURPOSE_ADMINISTRATION = 6
            }

            /** PersonalData enum. */
            enum PersonalData {

                /** PERSONAL_DATA_UNSPECIFIED value */
                PERSONAL_DATA_UNSPECIFIED = 0,

                /** PERSONAL_DATA_NONE value */
                PERSONAL_DATA_NONE = 1,

                /** PERSONAL_DATA_IDENTIFICATION value */
                PERSONAL_DATA_IDENTIFICATION = 2,

                /** PERSONAL_DATA_SPECIAL_CATEGORIES value */
                PERSONAL_DATA_SPECIAL_CATEGORIES = 3
            }

            /** PersonRole enum. */
            enum PersonRole {

                /** PERSON_ROLE_UNSPECIFIED value */
                PERSON_ROLE_UNSPECIFIED = 0,

                /** PERSON_ROLE_SUSPECT value */
                PERSON_ROLE_SUSPECT = 1,

                /** PERSON_ROLE_CONVICTED value */
                PERSON_ROLE_CONVICTED = 2,

                /** PERSON_ROLE_VICTIM value */
                PERSON_ROLE_VICTIM = 3,

                /** PERSON_ROLE_WITNESS value */
                PERSON_ROLE_WITNESS = 4,

                /** PERSON_ROLE_CONTACT value */
                PERSON_ROLE_CONTACT = 5
            }

            /**
             * Properties of an Evaluation.
             * @deprecated Use tamga.envelope.v1.Evaluation.$Properties instead.
             */
            interface IEvaluation extends tamga.envelope.v1.Evaluation.$Properties {
            }

            /** Represents an Evaluation. */
            class Evaluation {

                /**
                 * Constructs a new Evaluation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.envelope.v1.Evaluation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Evaluation scheme. */
                scheme: tamga.envelope.v1.EvaluationScheme;

                /** Evaluation code. */
                code: string;

                /**
                 * Creates a new Evaluation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Evaluation instance
                 */
                static create(properties: tamga.envelope.v1.Evaluation.$Shape): tamga.envelope.v1.Evaluation & tamga.envelope.v1.Evaluation.$Shape;
                static create(properties?: tamga.envelope.v1.Evaluation.$Properties): tamga.envelope.v1.Evaluation;

                /**
                 * Encodes the specified Evaluation message. Does not implicitly {@link tamga.envelope.v1.Evaluation.verify|verify} messages.
                 * @param message Evaluation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.envelope.v1.Evaluation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Evaluation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.Evaluation & tamga.envelope.v1.Evaluation.$Shape} Evaluation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.envelope.v1.Evaluation & tamga.envelope.v1.Evaluation.$Shape;

                /**
                 * Verifies an Evaluation message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates an Evaluation message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Evaluation
                 */
                static fromObject(object: { [k: string]: any }): tamga.envelope.v1.Evaluation;

                /**
                 * Creates a plain object from an Evaluation message. Also converts values to other types if specified.
                 * @param message Evaluation
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.envelope.v1.Evaluation, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Evaluation to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Evaluation {

                /** Properties of an Evaluation. */
                interface $Properties {

                    /** Evaluation scheme */
                    scheme?: tamga.envelope.v1.EvaluationScheme;

                    /** Evaluation code */
                    code?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Evaluation. */
                type $Shape = tamga.envelope.v1.Evaluation.$Properties;
            }

            /**
             * Properties of a Marking.
             * @deprecated Use tamga.envelope.v1.Marking.$Properties instead.
             */
            interface IMarking extends tamga.envelope.v1.Marking.$Properties {
            }

            /** Represents a Marking. */
            class Marking {

                /**
                 * Constructs a new Marking.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.envelope.v1.Marking.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Marking text. */
                text: string;

                /** Marking level. */
                level: tamga.envelope.v1.MarkingLevel;

                /**
                 * Creates a new Marking instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Marking instance
                 */
                static create(properties: tamga.envelope.v1.Marking.$Shape): tamga.envelope.v1.Marking & tamga.envelope.v1.Marking.$Shape;
                static create(properties?: tamga.envelope.v1.Marking.$Properties): tamga.envelope.v1.Marking;

                /**
                 * Encodes the specified Marking message. Does not implicitly {@link tamga.envelope.v1.Marking.verify|verify} messages.
                 * @param message Marking message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.envelope.v1.Marking.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Marking message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.Marking & tamga.envelope.v1.Marking.$Shape} Marking
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.envelope.v1.Marking & tamga.envelope.v1.Marking.$Shape;

                /**
                 * Verifies a Marking message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Marking message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Marking
                 */
                static fromObject(object: { [k: string]: any }): tamga.envelope.v1.Marking;

                /**
                 * Creates a plain object from a Marking message. Also converts values to other types if specified.
                 * @param message Marking
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.envelope.v1.Marking, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Marking to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Marking {

                /** Properties of a Marking. */
                interface $Properties {

                    /** Marking text */
                    text?: string;

                    /** Marking level */
                    level?: tamga.envelope.v1.MarkingLevel;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Marking. */
                type $Shape = tamga.envelope.v1.Marking.$Properties;
            }

            /**
             * Properties of a Labels.
             * @deprecated Use tamga.envelope.v1.Labels.$Properties instead.
             */
            interface ILabels extends tamga.envelope.v1.Labels.$Properties {
            }

            /** Represents a Labels. */
            class Labels {

                /**
                 * Constructs a new Labels.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.envelope.v1.Labels.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Labels urgency. */
                urgency: tamga.envelope.v1.Priority;

                /** Labels urgencyGround. */
                urgencyGround: tamga.envelope.v1.UrgencyGround;

                /** Labels handling. */
                handling: tamga.envelope.v1.Handling[];

                /** Labels evaluation. */
                evaluation: tamga.envelope.v1.Evaluation;

                /** Labels marking. */
                marking: tamga.envelope.v1.Marking;

                /** Labels tlp. */
                tlp: tamga.envelope.v1.Tlp;

                /** Labels pap. */
                pap: tamga.envelope.v1.Pap;

                /** Labels crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** Labels purpose. */
                purpose: tamga.envelope.v1.Purpose;

                /** Labels personalData. */
                personalData: tamga.envelope.v1.PersonalData;

                /** Labels personRoles. */
                personRoles: tamga.envelope.v1.PersonRole[];

                /** Labels languages. */
                languages: string[];

                /** Labels attachments. */
                attachments: boolean;

                /**
                 * Creates a new Labels instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Labels instance
                 */
                static create(properties: tamga.envelope.v1.Labels.$Shape): tamga.envelope.v1.Labels & tamga.envelope.v1.Labels.$Shape;
                static create(properties?: tamga.envelope.v1.Labels.$Properties): tamga.envelope.v1.Labels;

                /**
                 * Encodes the specified Labels message. Does not implicitly {@link tamga.envelope.v1.Labels.verify|verify} messages.
                 * @param message Labels message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.envelope.v1.Labels.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Labels message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.envelope.v1.Labels & tamga.envelope.v1.Labels.$Shape} Labels
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.envelope.v1.Labels & tamga.envelope.v1.Labels.$Shape;

                /**
                 * Verifies a Labels message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Labels message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Labels
                 */
                static fromObject(object: { [k: string]: any }): tamga.envelope.v1.Labels;

                /**
                 * Creates a plain object from a Labels message. Also converts values to other types if specified.
                 * @param message Labels
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.envelope.v1.Labels, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Labels to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Labels {

                /** Properties of a Labels. */
                interface $Properties {

                    /** Labels urgency */
                    urgency?: tamga.envelope.v1.Priority;

                    /** Labels urgencyGround */
                    urgencyGround?: tamga.envelope.v1.UrgencyGround;

                    /** Labels handling */
                    handling?: tamga.envelope.v1.Handling[];

                    /** Labels evaluation */
                    evaluation?: tamga.envelope.v1.Evaluation.$Properties;

                    /** Labels marking */
                    marking?: tamga.envelope.v1.Marking.$Properties;

                    /** Labels tlp */
                    tlp?: tamga.envelope.v1.Tlp;

                    /** Labels pap */
                    pap?: tamga.envelope.v1.Pap;

                    /** Labels crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** Labels purpose */
                    purpose?: tamga.envelope.v1.Purpose;

                    /** Labels personalData */
                    personalData?: tamga.envelope.v1.PersonalData;

                    /** Labels personRoles */
                    personRoles?: tamga.envelope.v1.PersonRole[];

                    /** Labels languages */
                    languages?: string[];

                    /** Labels attachments */
                    attachments?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Labels. */
                type $Shape = tamga.envelope.v1.Labels.$Properties;
            }
        }
    }

    /** Namespace ledger. */
    namespace ledger {

        /** Namespace v1. */
        namespace v1 {

            /** Verdict enum. */
            enum Verdict {

                /** VERDICT_UNSPECIFIED value */
                VERDICT_UNSPECIFIED = 0,

                /** VERDICT_PERMIT value */
                VERDICT_PERMIT = 1,

                /** VERDICT_REFUSE value */
                VERDICT_REFUSE = 2,

                /** VERDICT_HUMAN value */
                VERDICT_HUMAN = 3
            }

            /** ObligationType enum. */
            enum ObligationType {

                /** OBLIGATION_TYPE_UNSPECIFIED value */
                OBLIGATION_TYPE_UNSPECIFIED = 0,

                /** OBLIGATION_TYPE_DEADLINE value */
                OBLIGATION_TYPE_DEADLINE = 1,

                /** OBLIGATION_TYPE_RETENTION value */
                OBLIGATION_TYPE_RETENTION = 2,

                /** OBLIGATION_TYPE_CAVEAT value */
                OBLIGATION_TYPE_CAVEAT = 3,

                /** OBLIGATION_TYPE_NOTIFY value */
                OBLIGATION_TYPE_NOTIFY = 4,

                /** OBLIGATION_TYPE_PURPOSE_LOCK value */
                OBLIGATION_TYPE_PURPOSE_LOCK = 5,

                /** OBLIGATION_TYPE_CONSENT value */
                OBLIGATION_TYPE_CONSENT = 6,

                /** OBLIGATION_TYPE_LANGUAGE value */
                OBLIGATION_TYPE_LANGUAGE = 7,

                /** OBLIGATION_TYPE_COPY value */
                OBLIGATION_TYPE_COPY = 8
            }

            /**
             * Properties of an Obligation.
             * @deprecated Use tamga.ledger.v1.Obligation.$Properties instead.
             */
            interface IObligation extends tamga.ledger.v1.Obligation.$Properties {
            }

            /** Represents an Obligation. */
            class Obligation {

                /**
                 * Constructs a new Obligation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.ledger.v1.Obligation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Obligation type. */
                type: tamga.ledger.v1.ObligationType;

                /** Obligation value. */
                value: string;

                /** Obligation agreement. */
                agreement: string;

                /** Obligation article. */
                article: string;

                /**
                 * Creates a new Obligation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Obligation instance
                 */
                static create(properties: tamga.ledger.v1.Obligation.$Shape): tamga.ledger.v1.Obligation & tamga.ledger.v1.Obligation.$Shape;
                static create(properties?: tamga.ledger.v1.Obligation.$Properties): tamga.ledger.v1.Obligation;

                /**
                 * Encodes the specified Obligation message. Does not implicitly {@link tamga.ledger.v1.Obligation.verify|verify} messages.
                 * @param message Obligation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.ledger.v1.Obligation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Obligation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Obligation & tamga.ledger.v1.Obligation.$Shape} Obligation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.ledger.v1.Obligation & tamga.ledger.v1.Obligation.$Shape;

                /**
                 * Verifies an Obligation message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates an Obligation message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Obligation
                 */
                static fromObject(object: { [k: string]: any }): tamga.ledger.v1.Obligation;

                /**
                 * Creates a plain object from an Obligation message. Also converts values to other types if specified.
                 * @param message Obligation
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.ledger.v1.Obligation, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Obligation to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Obligation {

                /** Properties of an Obligation. */
                interface $Properties {

                    /** Obligation type */
                    type?: tamga.ledger.v1.ObligationType;

                    /** Obligation value */
                    value?: string;

                    /** Obligation agreement */
                    agreement?: string;

                    /** Obligation article */
                    article?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Obligation. */
                type $Shape = tamga.ledger.v1.Obligation.$Properties;
            }

            /**
             * Properties of a Basis.
             * @deprecated Use tamga.ledger.v1.Basis.$Properties instead.
             */
            interface IBasis extends tamga.ledger.v1.Basis.$Properties {
            }

            /** Represents a Basis. */
            class Basis {

                /**
                 * Constructs a new Basis.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.ledger.v1.Basis.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Basis agreement. */
                agreement: string;

                /** Basis version. */
                version: number;

                /** Basis article. */
                article: string;

                /** Basis documentHash. */
                documentHash: Uint8Array;

                /** Basis background. */
                background: boolean;

                /**
                 * Creates a new Basis instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Basis instance
                 */
                static create(properties: tamga.ledger.v1.Basis.$Shape): tamga.ledger.v1.Basis & tamga.ledger.v1.Basis.$Shape;
                static create(properties?: tamga.ledger.v1.Basis.$Properties): tamga.ledger.v1.Basis;

                /**
                 * Encodes the specified Basis message. Does not implicitly {@link tamga.ledger.v1.Basis.verify|verify} messages.
                 * @param message Basis message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.ledger.v1.Basis.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Basis message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Basis & tamga.ledger.v1.Basis.$Shape} Basis
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.ledger.v1.Basis & tamga.ledger.v1.Basis.$Shape;

                /**
                 * Verifies a Basis message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Basis message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Basis
                 */
                static fromObject(object: { [k: string]: any }): tamga.ledger.v1.Basis;

                /**
                 * Creates a plain object from a Basis message. Also converts values to other types if specified.
                 * @param message Basis
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.ledger.v1.Basis, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Basis to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Basis {

                /** Properties of a Basis. */
                interface $Properties {

                    /** Basis agreement */
                    agreement?: string;

                    /** Basis version */
                    version?: number;

                    /** Basis article */
                    article?: string;

                    /** Basis documentHash */
                    documentHash?: Uint8Array;

                    /** Basis background */
                    background?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Basis. */
                type $Shape = tamga.ledger.v1.Basis.$Properties;
            }

            /**
             * Properties of a Decision.
             * @deprecated Use tamga.ledger.v1.Decision.$Properties instead.
             */
            interface IDecision extends tamga.ledger.v1.Decision.$Properties {
            }

            /** Represents a Decision. */
            class Decision {

                /**
                 * Constructs a new Decision.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.ledger.v1.Decision.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Decision recipient. */
                recipient: string;

                /** Decision verdict. */
                verdict: tamga.ledger.v1.Verdict;

                /** Decision code. */
                code: string;

                /** Decision bases. */
                bases: tamga.ledger.v1.Basis[];

                /** Decision obligations. */
                obligations: tamga.ledger.v1.Obligation[];

                /** Decision decider. */
                decider: string;

                /**
                 * Creates a new Decision instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Decision instance
                 */
                static create(properties: tamga.ledger.v1.Decision.$Shape): tamga.ledger.v1.Decision & tamga.ledger.v1.Decision.$Shape;
                static create(properties?: tamga.ledger.v1.Decision.$Properties): tamga.ledger.v1.Decision;

                /**
                 * Encodes the specified Decision message. Does not implicitly {@link tamga.ledger.v1.Decision.verify|verify} messages.
                 * @param message Decision message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.ledger.v1.Decision.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Decision message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Decision & tamga.ledger.v1.Decision.$Shape} Decision
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.ledger.v1.Decision & tamga.ledger.v1.Decision.$Shape;

                /**
                 * Verifies a Decision message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Decision message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Decision
                 */
                static fromObject(object: { [k: string]: any }): tamga.ledger.v1.Decision;

                /**
                 * Creates a plain object from a Decision message. Also converts values to other types if specified.
                 * @param message Decision
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.ledger.v1.Decision, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Decision to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Decision {

                /** Properties of a Decision. */
                interface $Properties {

                    /** Decision recipient */
                    recipient?: string;

                    /** Decision verdict */
                    verdict?: tamga.ledger.v1.Verdict;

                    /** Decision code */
                    code?: string;

                    /** Decision bases */
                    bases?: tamga.ledger.v1.Basis.$Properties[];

                    /** Decision obligations */
                    obligations?: tamga.ledger.v1.Obligation.$Properties[];

                    /** Decision decider */
                    decider?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Decision. */
                type $Shape = tamga.ledger.v1.Decision.$Properties;
            }

            /**
             * Properties of a LedgerEntry.
             * @deprecated Use tamga.ledger.v1.LedgerEntry.$Properties instead.
             */
            interface ILedgerEntry extends tamga.ledger.v1.LedgerEntry.$Properties {
            }

            /** Represents a LedgerEntry. */
            class LedgerEntry {

                /**
                 * Constructs a new LedgerEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.ledger.v1.LedgerEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** LedgerEntry salt. */
                salt: Uint8Array;

                /** LedgerEntry record. */
                record: Uint8Array;

                /**
                 * Creates a new LedgerEntry instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LedgerEntry instance
                 */
                static create(properties: tamga.ledger.v1.LedgerEntry.$Shape): tamga.ledger.v1.LedgerEntry & tamga.ledger.v1.LedgerEntry.$Shape;
                static create(properties?: tamga.ledger.v1.LedgerEntry.$Properties): tamga.ledger.v1.LedgerEntry;

                /**
                 * Encodes the specified LedgerEntry message. Does not implicitly {@link tamga.ledger.v1.LedgerEntry.verify|verify} messages.
                 * @param message LedgerEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.ledger.v1.LedgerEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LedgerEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.LedgerEntry & tamga.ledger.v1.LedgerEntry.$Shape} LedgerEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.ledger.v1.LedgerEntry & tamga.ledger.v1.LedgerEntry.$Shape;

                /**
                 * Verifies a LedgerEntry message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a LedgerEntry message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns LedgerEntry
                 */
                static fromObject(object: { [k: string]: any }): tamga.ledger.v1.LedgerEntry;

                /**
                 * Creates a plain object from a LedgerEntry message. Also converts values to other types if specified.
                 * @param message LedgerEntry
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.ledger.v1.LedgerEntry, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this LedgerEntry to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace LedgerEntry {

                /** Properties of a LedgerEntry. */
                interface $Properties {

                    /** LedgerEntry salt */
                    salt?: Uint8Array;

                    /** LedgerEntry record */
                    record?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LedgerEntry. */
                type $Shape = tamga.ledger.v1.LedgerEntry.$Properties;
            }

            /** OutcomeState enum. */
            enum OutcomeState {

                /** OUTCOME_STATE_UNSPECIFIED value */
                OUTCOME_STATE_UNSPECIFIED = 0,

                /** OUTCOME_STATE_DELIVERED value */
                OUTCOME_STATE_DELIVERED = 1,

                /** OUTCOME_STATE_EXPIRED value */
                OUTCOME_STATE_EXPIRED = 2,

                /** OUTCOME_STATE_RECALLED value */
                OUTCOME_STATE_RECALLED = 3,

                /** OUTCOME_STATE_OPENED value */
                OUTCOME_STATE_OPENED = 4,

                /** OUTCOME_STATE_CANNOT_OPEN value */
                OUTCOME_STATE_CANNOT_OPEN = 5,

                /** OUTCOME_STATE_REFUSED_BY_RECIPIENT value */
                OUTCOME_STATE_REFUSED_BY_RECIPIENT = 6,

                /** OUTCOME_STATE_HELD_BY_RECIPIENT value */
                OUTCOME_STATE_HELD_BY_RECIPIENT = 7,

                /** OUTCOME_STATE_ACCEPTED value */
                OUTCOME_STATE_ACCEPTED = 8,

                /** OUTCOME_STATE_ANSWERED value */
                OUTCOME_STATE_ANSWERED = 9,

                /** OUTCOME_STATE_CLOSED value */
                OUTCOME_STATE_CLOSED = 10
            }

            /**
             * Properties of an Admission.
             * @deprecated Use tamga.ledger.v1.Admission.$Properties instead.
             */
            interface IAdmission extends tamga.ledger.v1.Admission.$Properties {
            }

            /** Represents an Admission. */
            class Admission {

                /**
                 * Constructs a new Admission.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.ledger.v1.Admission.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Admission id. */
                id: Uint8Array;

                /** Admission envelopeDigest. */
                envelopeDigest: Uint8Array;

                /** Admission admitted. */
                admitted: boolean;

                /** Admission code. */
                code: string;

                /** Admission realm. */
                realm: tamga.envelope.v1.Realm;

                /** Admission sender. */
                sender: string;

                /** Admission signingKey. */
                signingKey: Uint8Array;

                /** Admission recipients. */
                recipients: string[];

                /** Admission priority. */
                priority: tamga.envelope.v1.Priority;

                /** Admission kind. */
                kind: tamga.envelope.v1.Kind;

                /** Admission labels. */
                labels: tamga.envelope.v1.Labels;

                /** Admission decisions. */
                decisions: tamga.ledger.v1.Decision[];

                /** Admission createdMs. */
                createdMs: (number|Long);

                /** Admission expiresMs. */
                expiresMs: (number|Long);

                /** Admission inReplyTo. */
                inReplyTo: Uint8Array;

                /** Admission thread. */
                thread: Uint8Array;

                /** Admission operation. */
                operation: string;

                /** Admission handOver. */
                handOver: tamga.envelope.v1.HandOverWindow;

                /** Admission size. */
                size: number;

                /** Admission attachments. */
                attachments: tamga.envelope.v1.AttachmentReference[];

                /**
                 * Creates a new Admission instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Admission instance
                 */
                static create(properties: tamga.ledger.v1.Admission.$Shape): tamga.ledger.v1.Admission & tamga.ledger.v1.Admission.$Shape;
                static create(properties?: tamga.ledger.v1.Admission.$Properties): tamga.ledger.v1.Admission;

                /**
                 * Encodes the specified Admission message. Does not implicitly {@link tamga.ledger.v1.Admission.verify|verify} messages.
                 * @param message Admission message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.ledger.v1.Admission.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Admission message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Admission & tamga.ledger.v1.Admission.$Shape} Admission
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.ledger.v1.Admission & tamga.ledger.v1.Admission.$Shape;

                /**
                 * Verifies an Admission message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates an Admission message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Admission
                 */
                static fromObject(object: { [k: string]: any }): tamga.ledger.v1.Admission;

                /**
                 * Creates a plain object from an Admission message. Also converts values to other types if specified.
                 * @param message Admission
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.ledger.v1.Admission, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Admission to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Admission {

                /** Properties of an Admission. */
                interface $Properties {

                    /** Admission id */
                    id?: Uint8Array;

                    /** Admission envelopeDigest */
                    envelopeDigest?: Uint8Array;

                    /** Admission admitted */
                    admitted?: boolean;

                    /** Admission code */
                    code?: string;

                    /** Admission realm */
                    realm?: tamga.envelope.v1.Realm;

                    /** Admission sender */
                    sender?: string;

                    /** Admission signingKey */
                    signingKey?: Uint8Array;

                    /** Admission recipients */
                    recipients?: string[];

                    /** Admission priority */
                    priority?: tamga.envelope.v1.Priority;

                    /** Admission kind */
                    kind?: tamga.envelope.v1.Kind;

                    /** Admission labels */
                    labels?: tamga.envelope.v1.Labels.$Properties;

                    /** Admission decisions */
                    decisions?: tamga.ledger.v1.Decision.$Properties[];

                    /** Admission createdMs */
                    createdMs?: (number|Long);

                    /** Admission expiresMs */
                    expiresMs?: (number|Long);

                    /** Admission inReplyTo */
                    inReplyTo?: Uint8Array;

                    /** Admission thread */
                    thread?: Uint8Array;

                    /** Admission operation */
                    operation?: string;

                    /** Admission handOver */
                    handOver?: tamga.envelope.v1.HandOverWindow.$Properties;

                    /** Admission size */
                    size?: number;

                    /** Admission attachments */
                    attachments?: tamga.envelope.v1.AttachmentReference.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Admission. */
                type $Shape = tamga.ledger.v1.Admission.$Properties;
            }

            /**
             * Properties of an OutcomeStatement.
             * @deprecated Use tamga.ledger.v1.OutcomeStatement.$Properties instead.
             */
            interface IOutcomeStatement extends tamga.ledger.v1.OutcomeStatement.$Properties {
            }

            /** Represents an OutcomeStatement. */
            class OutcomeStatement {

                /**
                 * Constructs a new OutcomeStatement.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.ledger.v1.OutcomeStatement.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** OutcomeStatement region. */
                region: Uint8Array;

                /** OutcomeStatement realm. */
                realm: tamga.envelope.v1.Realm;

                /** OutcomeStatement id. */
                id: Uint8Array;

                /** OutcomeStatement envelopeDigest. */
                envelopeDigest: Uint8Array;

                /** OutcomeStatement recipient. */
                recipient: string;

                /** OutcomeStatement state. */
                state: tamga.ledger.v1.OutcomeState;

                /** OutcomeStatement atMs. */
                atMs: (number|Long);

                /** OutcomeStatement code. */
                code: string;

                /**
                 * Creates a new OutcomeStatement instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OutcomeStatement instance
                 */
                static create(properties: tamga.ledger.v1.OutcomeStatement.$Shape): tamga.ledger.v1.OutcomeStatement & tamga.ledger.v1.OutcomeStatement.$Shape;
                static create(properties?: tamga.ledger.v1.OutcomeStatement.$Properties): tamga.ledger.v1.OutcomeStatement;

                /**
                 * Encodes the specified OutcomeStatement message. Does not implicitly {@link tamga.ledger.v1.OutcomeStatement.verify|verify} messages.
                 * @param message OutcomeStatement message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.ledger.v1.OutcomeStatement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OutcomeStatement message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.OutcomeStatement & tamga.ledger.v1.OutcomeStatement.$Shape} OutcomeStatement
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.ledger.v1.OutcomeStatement & tamga.ledger.v1.OutcomeStatement.$Shape;

                /**
                 * Verifies an OutcomeStatement message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates an OutcomeStatement message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns OutcomeStatement
                 */
                static fromObject(object: { [k: string]: any }): tamga.ledger.v1.OutcomeStatement;

                /**
                 * Creates a plain object from an OutcomeStatement message. Also converts values to other types if specified.
                 * @param message OutcomeStatement
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.ledger.v1.OutcomeStatement, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this OutcomeStatement to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace OutcomeStatement {

                /** Properties of an OutcomeStatement. */
                interface $Properties {

                    /** OutcomeStatement region */
                    region?: Uint8Array;

                    /** OutcomeStatement realm */
                    realm?: tamga.envelope.v1.Realm;

                    /** OutcomeStatement id */
                    id?: Uint8Array;

                    /** OutcomeStatement envelopeDigest */
                    envelopeDigest?: Uint8Array;

                    /** OutcomeStatement recipient */
                    recipient?: string;

                    /** OutcomeStatement state */
                    state?: tamga.ledger.v1.OutcomeState;

                    /** OutcomeStatement atMs */
                    atMs?: (number|Long);

                    /** OutcomeStatement code */
                    code?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OutcomeStatement. */
                type $Shape = tamga.ledger.v1.OutcomeStatement.$Properties;
            }

            /**
             * Properties of a ReceiptProof.
             * @deprecated Use tamga.ledger.v1.ReceiptProof.$Properties instead.
             */
            interface IReceiptProof extends tamga.ledger.v1.ReceiptProof.$Properties {
            }

            /** Represents a ReceiptProof. */
            class ReceiptProof {

                /**
                 * Constructs a new ReceiptProof.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.ledger.v1.ReceiptProof.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ReceiptProof statement. */
                statement: Uint8Array;

                /** ReceiptProof position. */
                position: number;

                /** ReceiptProof count. */
                count: number;

                /** ReceiptProof path. */
                path: Uint8Array[];

                /** ReceiptProof signer. */
                signer: string;

                /** ReceiptProof signingKey. */
                signingKey: Uint8Array;

                /** ReceiptProof signature. */
                signature: Uint8Array;

                /**
                 * Creates a new ReceiptProof instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ReceiptProof instance
                 */
                static create(properties: tamga.ledger.v1.ReceiptProof.$Shape): tamga.ledger.v1.ReceiptProof & tamga.ledger.v1.ReceiptProof.$Shape;
                static create(properties?: tamga.ledger.v1.ReceiptProof.$Properties): tamga.ledger.v1.ReceiptProof;

                /**
                 * Encodes the specified ReceiptProof message. Does not implicitly {@link tamga.ledger.v1.ReceiptProof.verify|verify} messages.
                 * @param message ReceiptProof message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.ledger.v1.ReceiptProof.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ReceiptProof message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.ReceiptProof & tamga.ledger.v1.ReceiptProof.$Shape} ReceiptProof
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.ledger.v1.ReceiptProof & tamga.ledger.v1.ReceiptProof.$Shape;

                /**
                 * Verifies a ReceiptProof message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a ReceiptProof message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ReceiptProof
                 */
                static fromObject(object: { [k: string]: any }): tamga.ledger.v1.ReceiptProof;

                /**
                 * Creates a plain object from a ReceiptProof message. Also converts values to other types if specified.
                 * @param message ReceiptProof
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.ledger.v1.ReceiptProof, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ReceiptProof to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ReceiptProof {

                /** Properties of a ReceiptProof. */
                interface $Properties {

                    /** ReceiptProof statement */
                    statement?: Uint8Array;

                    /** ReceiptProof position */
                    position?: number;

                    /** ReceiptProof count */
                    count?: number;

                    /** ReceiptProof path */
                    path?: Uint8Array[];

                    /** ReceiptProof signer */
                    signer?: string;

                    /** ReceiptProof signingKey */
                    signingKey?: Uint8Array;

                    /** ReceiptProof signature */
                    signature?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ReceiptProof. */
                type $Shape = tamga.ledger.v1.ReceiptProof.$Properties;
            }

            /**
             * Properties of an Outcome.
             * @deprecated Use tamga.ledger.v1.Outcome.$Properties instead.
             */
            interface IOutcome extends tamga.ledger.v1.Outcome.$Properties {
            }

            /** Represents an Outcome. */
            class Outcome {

                /**
                 * Constructs a new Outcome.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.ledger.v1.Outcome.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Outcome id. */
                id: Uint8Array;

                /** Outcome envelopeDigest. */
                envelopeDigest: Uint8Array;

                /** Outcome recipient. */
                recipient: string;

                /** Outcome state. */
                state: tamga.ledger.v1.OutcomeState;

                /** Outcome receipt. */
                receipt: tamga.ledger.v1.ReceiptProof;

                /**
                 * Creates a new Outcome instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Outcome instance
                 */
                static create(properties: tamga.ledger.v1.Outcome.$Shape): tamga.ledger.v1.Outcome & tamga.ledger.v1.Outcome.$Shape;
                static create(properties?: tamga.ledger.v1.Outcome.$Properties): tamga.ledger.v1.Outcome;

                /**
                 * Encodes the specified Outcome message. Does not implicitly {@link tamga.ledger.v1.Outcome.verify|verify} messages.
                 * @param message Outcome message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.ledger.v1.Outcome.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Outcome message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Outcome & tamga.ledger.v1.Outcome.$Shape} Outcome
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.ledger.v1.Outcome & tamga.ledger.v1.Outcome.$Shape;

                /**
                 * Verifies an Outcome message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates an Outcome message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Outcome
                 */
                static fromObject(object: { [k: string]: any }): tamga.ledger.v1.Outcome;

                /**
                 * Creates a plain object from an Outcome message. Also converts values to other types if specified.
                 * @param message Outcome
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.ledger.v1.Outcome, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Outcome to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Outcome {

                /** Properties of an Outcome. */
                interface $Properties {

                    /** Outcome id */
                    id?: Uint8Array;

                    /** Outcome envelopeDigest */
                    envelopeDigest?: Uint8Array;

                    /** Outcome recipient */
                    recipient?: string;

                    /** Outcome state */
                    state?: tamga.ledger.v1.OutcomeState;

                    /** Outcome receipt */
                    receipt?: tamga.ledger.v1.ReceiptProof.$Properties;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Outcome. */
                type $Shape = tamga.ledger.v1.Outcome.$Properties;
            }

            /**
             * Properties of an IdReuse.
             * @deprecated Use tamga.ledger.v1.IdReuse.$Properties instead.
             */
            interface IIdReuse extends tamga.ledger.v1.IdReuse.$Properties {
            }

            /** Represents an IdReuse. */
            class IdReuse {

                /**
                 * Constructs a new IdReuse.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.ledger.v1.IdReuse.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** IdReuse id. */
                id: Uint8Array;

                /** IdReuse sender. */
                sender: string;

                /** IdReuse knownDigest. */
                knownDigest: Uint8Array;

                /** IdReuse otherDigest. */
                otherDigest: Uint8Array;

                /**
                 * Creates a new IdReuse instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns IdReuse instance
                 */
                static create(properties: tamga.ledger.v1.IdReuse.$Shape): tamga.ledger.v1.IdReuse & tamga.ledger.v1.IdReuse.$Shape;
                static create(properties?: tamga.ledger.v1.IdReuse.$Properties): tamga.ledger.v1.IdReuse;

                /**
                 * Encodes the specified IdReuse message. Does not implicitly {@link tamga.ledger.v1.IdReuse.verify|verify} messages.
                 * @param message IdReuse message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.ledger.v1.IdReuse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an IdReuse message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.IdReuse & tamga.ledger.v1.IdReuse.$Shape} IdReuse
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.ledger.v1.IdReuse & tamga.ledger.v1.IdReuse.$Shape;

                /**
                 * Verifies an IdReuse message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates an IdReuse message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns IdReuse
                 */
                static fromObject(object: { [k: string]: any }): tamga.ledger.v1.IdReuse;

                /**
                 * Creates a plain object from an IdReuse message. Also converts values to other types if specified.
                 * @param message IdReuse
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.ledger.v1.IdReuse, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this IdReuse to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace IdReuse {

                /** Properties of an IdReuse. */
                interface $Properties {

                    /** IdReuse id */
                    id?: Uint8Array;

                    /** IdReuse sender */
                    sender?: string;

                    /** IdReuse knownDigest */
                    knownDigest?: Uint8Array;

                    /** IdReuse otherDigest */
                    otherDigest?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an IdReuse. */
                type $Shape = tamga.ledger.v1.IdReuse.$Properties;
            }

            /**
             * Properties of a Document.
             * @deprecated Use tamga.ledger.v1.Document.$Properties instead.
             */
            interface IDocument extends tamga.ledger.v1.Document.$Properties {
            }

            /** Represents a Document. */
            class Document {

                /**
                 * Constructs a new Document.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.ledger.v1.Document.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Document type. */
                type: string;

                /** Document document. */
                document: string;

                /** Document version. */
                version: number;

                /** Document payloadHash. */
                payloadHash: Uint8Array;

                /**
                 * Creates a new Document instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Document instance
                 */
                static create(properties: tamga.ledger.v1.Document.$Shape): tamga.ledger.v1.Document & tamga.ledger.v1.Document.$Shape;
                static create(properties?: tamga.ledger.v1.Document.$Properties): tamga.ledger.v1.Document;

                /**
                 * Encodes the specified Document message. Does not implicitly {@link tamga.ledger.v1.Document.verify|verify} messages.
                 * @param message Document message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.ledger.v1.Document.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Document message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Document & tamga.ledger.v1.Document.$Shape} Document
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.ledger.v1.Document & tamga.ledger.v1.Document.$Shape;

                /**
                 * Verifies a Document message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Document message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Document
                 */
                static fromObject(object: { [k: string]: any }): tamga.ledger.v1.Document;

                /**
                 * Creates a plain object from a Document message. Also converts values to other types if specified.
                 * @param message Document
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.ledger.v1.Document, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Document to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Document {

                /** Properties of a Document. */
                interface $Properties {

                    /** Document type */
                    type?: string;

                    /** Document document */
                    document?: string;

                    /** Document version */
                    version?: number;

                    /** Document payloadHash */
                    payloadHash?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Document. */
                type $Shape = tamga.ledger.v1.Document.$Properties;
            }

            /**
             * Properties of an Anchor.
             * @deprecated Use tamga.ledger.v1.Anchor.$Properties instead.
             */
            interface IAnchor extends tamga.ledger.v1.Anchor.$Properties {
            }

            /** Represents an Anchor. */
            class Anchor {

                /**
                 * Constructs a new Anchor.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.ledger.v1.Anchor.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Anchor party. */
                party: string;

                /** Anchor commitment. */
                commitment: Uint8Array;

                /**
                 * Creates a new Anchor instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Anchor instance
                 */
                static create(properties: tamga.ledger.v1.Anchor.$Shape): tamga.ledger.v1.Anchor & tamga.ledger.v1.Anchor.$Shape;
                static create(properties?: tamga.ledger.v1.Anchor.$Properties): tamga.ledger.v1.Anchor;

                /**
                 * Encodes the specified Anchor message. Does not implicitly {@link tamga.ledger.v1.Anchor.verify|verify} messages.
                 * @param message Anchor message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.ledger.v1.Anchor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Anchor message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Anchor & tamga.ledger.v1.Anchor.$Shape} Anchor
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.ledger.v1.Anchor & tamga.ledger.v1.Anchor.$Shape;

                /**
                 * Verifies an Anchor message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates an Anchor message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Anchor
                 */
                static fromObject(object: { [k: string]: any }): tamga.ledger.v1.Anchor;

                /**
                 * Creates a plain object from an Anchor message. Also converts values to other types if specified.
                 * @param message Anchor
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.ledger.v1.Anchor, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Anchor to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Anchor {

                /** Properties of an Anchor. */
                interface $Properties {

                    /** Anchor party */
                    party?: string;

                    /** Anchor commitment */
                    commitment?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Anchor. */
                type $Shape = tamga.ledger.v1.Anchor.$Properties;
            }

            /**
             * Properties of a QuarantineCount.
             * @deprecated Use tamga.ledger.v1.QuarantineCount.$Properties instead.
             */
            interface IQuarantineCount extends tamga.ledger.v1.QuarantineCount.$Properties {
            }

            /** Represents a QuarantineCount. */
            class QuarantineCount {

                /**
                 * Constructs a new QuarantineCount.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.ledger.v1.QuarantineCount.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** QuarantineCount party. */
                party: string;

                /** QuarantineCount fromMs. */
                fromMs: (number|Long);

                /** QuarantineCount toMs. */
                toMs: (number|Long);

                /** QuarantineCount count. */
                count: number;

                /**
                 * Creates a new QuarantineCount instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns QuarantineCount instance
                 */
                static create(properties: tamga.ledger.v1.QuarantineCount.$Shape): tamga.ledger.v1.QuarantineCount & tamga.ledger.v1.QuarantineCount.$Shape;
                static create(properties?: tamga.ledger.v1.QuarantineCount.$Properties): tamga.ledger.v1.QuarantineCount;

                /**
                 * Encodes the specified QuarantineCount message. Does not implicitly {@link tamga.ledger.v1.QuarantineCount.verify|verify} messages.
                 * @param message QuarantineCount message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.ledger.v1.QuarantineCount.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a QuarantineCount message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.QuarantineCount & tamga.ledger.v1.QuarantineCount.$Shape} QuarantineCount
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.ledger.v1.QuarantineCount & tamga.ledger.v1.QuarantineCount.$Shape;

                /**
                 * Verifies a QuarantineCount message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a QuarantineCount message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns QuarantineCount
                 */
                static fromObject(object: { [k: string]: any }): tamga.ledger.v1.QuarantineCount;

                /**
                 * Creates a plain object from a QuarantineCount message. Also converts values to other types if specified.
                 * @param message QuarantineCount
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.ledger.v1.QuarantineCount, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this QuarantineCount to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace QuarantineCount {

                /** Properties of a QuarantineCount. */
                interface $Properties {

                    /** QuarantineCount party */
                    party?: string;

                    /** QuarantineCount fromMs */
                    fromMs?: (number|Long);

                    /** QuarantineCount toMs */
                    toMs?: (number|Long);

                    /** QuarantineCount count */
                    count?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a QuarantineCount. */
                type $Shape = tamga.ledger.v1.QuarantineCount.$Properties;
            }

            /**
             * Properties of a Record.
             * @deprecated Use tamga.ledger.v1.Record.$Properties instead.
             */
            interface IRecord extends tamga.ledger.v1.Record.$Properties {
            }

            /** Represents a Record. */
            class Record {

                /**
                 * Constructs a new Record.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.ledger.v1.Record.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Record atMs. */
                atMs: (number|Long);

                /** Record admission. */
                admission: (tamga.ledger.v1.Admission|null);

                /** Record outcome. */
                outcome: (tamga.ledger.v1.Outcome|null);

                /** Record idReuse. */
                idReuse: (tamga.ledger.v1.IdReuse|null);

                /** Record document. */
                document: (tamga.ledger.v1.Document|null);

                /** Record anchor. */
                anchor: (tamga.ledger.v1.Anchor|null);

                /** Record quarantine. */
                quarantine: (tamga.ledger.v1.QuarantineCount|null);

                /** Record event. */
                event?: ("admission"|"outcome"|"idReuse"|"document"|"anchor"|"quarantine");

                /**
                 * Creates a new Record instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Record instance
                 */
                static create(properties: tamga.ledger.v1.Record.$Shape): tamga.ledger.v1.Record & tamga.ledger.v1.Record.$Shape;
                static create(properties?: tamga.ledger.v1.Record.$Properties): tamga.ledger.v1.Record;

                /**
                 * Encodes the specified Record message. Does not implicitly {@link tamga.ledger.v1.Record.verify|verify} messages.
                 * @param message Record message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.ledger.v1.Record.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Record message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Record & tamga.ledger.v1.Record.$Shape} Record
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.ledger.v1.Record & tamga.ledger.v1.Record.$Shape;

                /**
                 * Verifies a Record message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Record message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Record
                 */
                static fromObject(object: { [k: string]: any }): tamga.ledger.v1.Record;

                /**
                 * Creates a plain object from a Record message. Also converts values to other types if specified.
                 * @param message Record
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.ledger.v1.Record, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Record to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Record {

                /** Properties of a Record. */
                interface $Properties {

                    /** Record atMs */
                    atMs?: (number|Long);

                    /** Record admission */
                    admission?: (tamga.ledger.v1.Admission.$Properties|null);

                    /** Record outcome */
                    outcome?: (tamga.ledger.v1.Outcome.$Properties|null);

                    /** Record idReuse */
                    idReuse?: (tamga.ledger.v1.IdReuse.$Properties|null);

                    /** Record document */
                    document?: (tamga.ledger.v1.Document.$Properties|null);

                    /** Record anchor */
                    anchor?: (tamga.ledger.v1.Anchor.$Properties|null);

                    /** Record quarantine */
                    quarantine?: (tamga.ledger.v1.QuarantineCount.$Properties|null);

                    /** Record event */
                    event?: ("admission"|"outcome"|"idReuse"|"document"|"anchor"|"quarantine");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a Record. */
                type $Shape = {
                  atMs?: number|Long;
                  admission?: tamga.ledger.v1.Admission.$Shape|null;
                  outcome?: tamga.ledger.v1.Outcome.$Shape|null;
                  idReuse?: tamga.ledger.v1.IdReuse.$Shape|null;
                  document?: tamga.ledger.v1.Document.$Shape|null;
                  anchor?: tamga.ledger.v1.Anchor.$Shape|null;
                  quarantine?: tamga.ledger.v1.QuarantineCount.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ event?: undefined; admission?: null; outcome?: null; idReuse?: null; document?: null; anchor?: null; quarantine?: null }|{ event?: "admission"; admission: tamga.ledger.v1.Admission.$Shape; outcome?: null; idReuse?: null; document?: null; anchor?: null; quarantine?: null }|{ event?: "outcome"; admission?: null; outcome: tamga.ledger.v1.Outcome.$Shape; idReuse?: null; document?: null; anchor?: null; quarantine?: null }|{ event?: "idReuse"; admission?: null; outcome?: null; idReuse: tamga.ledger.v1.IdReuse.$Shape; document?: null; anchor?: null; quarantine?: null }|{ event?: "document"; admission?: null; outcome?: null; idReuse?: null; document: tamga.ledger.v1.Document.$Shape; anchor?: null; quarantine?: null }|{ event?: "anchor"; admission?: null; outcome?: null; idReuse?: null; document?: null; anchor: tamga.ledger.v1.Anchor.$Shape; quarantine?: null }|{ event?: "quarantine"; admission?: null; outcome?: null; idReuse?: null; document?: null; anchor?: null; quarantine: tamga.ledger.v1.QuarantineCount.$Shape })
                );
            }

            /**
             * Properties of a Stamp.
             * @deprecated Use tamga.ledger.v1.Stamp.$Properties instead.
             */
            interface IStamp extends tamga.ledger.v1.Stamp.$Properties {
            }

            /** Represents a Stamp. */
            class Stamp {

                /**
                 * Constructs a new Stamp.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.ledger.v1.Stamp.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Stamp entry. */
                entry: Uint8Array;

                /** Stamp leafIndex. */
                leafIndex: (number|Long);

                /** Stamp position. */
                position: number;

                /** Stamp count. */
                count: number;

                /** Stamp path. */
                path: Uint8Array[];

                /** Stamp signingKey. */
                signingKey: Uint8Array;

                /** Stamp signature. */
                signature: Uint8Array;

                /**
                 * Creates a new Stamp instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Stamp instance
                 */
                static create(properties: tamga.ledger.v1.Stamp.$Shape): tamga.ledger.v1.Stamp & tamga.ledger.v1.Stamp.$Shape;
                static create(properties?: tamga.ledger.v1.Stamp.$Properties): tamga.ledger.v1.Stamp;

                /**
                 * Encodes the specified Stamp message. Does not implicitly {@link tamga.ledger.v1.Stamp.verify|verify} messages.
                 * @param message Stamp message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.ledger.v1.Stamp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Stamp message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.ledger.v1.Stamp & tamga.ledger.v1.Stamp.$Shape} Stamp
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.ledger.v1.Stamp & tamga.ledger.v1.Stamp.$Shape;

                /**
                 * Verifies a Stamp message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Stamp message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Stamp
                 */
                static fromObject(object: { [k: string]: any }): tamga.ledger.v1.Stamp;

                /**
                 * Creates a plain object from a Stamp message. Also converts values to other types if specified.
                 * @param message Stamp
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.ledger.v1.Stamp, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Stamp to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Stamp {

                /** Properties of a Stamp. */
                interface $Properties {

                    /** Stamp entry */
                    entry?: Uint8Array;

                    /** Stamp leafIndex */
                    leafIndex?: (number|Long);

                    /** Stamp position */
                    position?: number;

                    /** Stamp count */
                    count?: number;

                    /** Stamp path */
                    path?: Uint8Array[];

                    /** Stamp signingKey */
                    signingKey?: Uint8Array;

                    /** Stamp signature */
                    signature?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Stamp. */
                type $Shape = tamga.ledger.v1.Stamp.$Properties;
            }
        }
    }

    /** Namespace register. */
    namespace register {

        /** Namespace v1. */
        namespace v1 {

            /** DocumentType enum. */
            enum DocumentType {

                /** DOCUMENT_TYPE_UNSPECIFIED value */
                DOCUMENT_TYPE_UNSPECIFIED = 0,

                /** DOCUMENT_TYPE_ROSTER value */
                DOCUMENT_TYPE_ROSTER = 1,

                /** DOCUMENT_TYPE_MANIFEST value */
                DOCUMENT_TYPE_MANIFEST = 2,

                /** DOCUMENT_TYPE_AGREEMENT value */
                DOCUMENT_TYPE_AGREEMENT = 3,

                /** DOCUMENT_TYPE_SUSPENSION value */
                DOCUMENT_TYPE_SUSPENSION = 4,

                /** DOCUMENT_TYPE_CONSENT value */
                DOCUMENT_TYPE_CONSENT = 5
            }

            /**
             * Properties of a SignedDocument.
             * @deprecated Use tamga.register.v1.SignedDocument.$Properties instead.
             */
            interface ISignedDocument extends tamga.register.v1.SignedDocument.$Properties {
            }

            /** Represents a SignedDocument. */
            class SignedDocument {

                /**
                 * Constructs a new SignedDocument.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.register.v1.SignedDocument.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SignedDocument type. */
                type: tamga.register.v1.DocumentType;

                /** SignedDocument id. */
                id: string;

                /** SignedDocument version. */
                version: number;

                /** SignedDocument jws. */
                jws: Uint8Array;

                /**
                 * Creates a new SignedDocument instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SignedDocument instance
                 */
                static create(properties: tamga.register.v1.SignedDocument.$Shape): tamga.register.v1.SignedDocument & tamga.register.v1.SignedDocument.$Shape;
                static create(properties?: tamga.register.v1.SignedDocument.$Properties): tamga.register.v1.SignedDocument;

                /**
                 * Encodes the specified SignedDocument message. Does not implicitly {@link tamga.register.v1.SignedDocument.verify|verify} messages.
                 * @param message SignedDocument message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.register.v1.SignedDocument.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SignedDocument message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.register.v1.SignedDocument & tamga.register.v1.SignedDocument.$Shape} SignedDocument
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.register.v1.SignedDocument & tamga.register.v1.SignedDocument.$Shape;

                /**
                 * Verifies a SignedDocument message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a SignedDocument message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns SignedDocument
                 */
                static fromObject(object: { [k: string]: any }): tamga.register.v1.SignedDocument;

                /**
                 * Creates a plain object from a SignedDocument message. Also converts values to other types if specified.
                 * @param message SignedDocument
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.register.v1.SignedDocument, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this SignedDocument to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace SignedDocument {

                /** Properties of a SignedDocument. */
                interface $Properties {

                    /** SignedDocument type */
                    type?: tamga.register.v1.DocumentType;

                    /** SignedDocument id */
                    id?: string;

                    /** SignedDocument version */
                    version?: number;

                    /** SignedDocument jws */
                    jws?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SignedDocument. */
                type $Shape = tamga.register.v1.SignedDocument.$Properties;
            }

            /**
             * Properties of a CheckpointNotice.
             * @deprecated Use tamga.register.v1.CheckpointNotice.$Properties instead.
             */
            interface ICheckpointNotice extends tamga.register.v1.CheckpointNotice.$Properties {
            }

            /** Represents a CheckpointNotice. */
            class CheckpointNotice {

                /**
                 * Constructs a new CheckpointNotice.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.register.v1.CheckpointNotice.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CheckpointNotice note. */
                note: Uint8Array;

                /** CheckpointNotice registerHead. */
                registerHead: (number|Long);

                /**
                 * Creates a new CheckpointNotice instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CheckpointNotice instance
                 */
                static create(properties: tamga.register.v1.CheckpointNotice.$Shape): tamga.register.v1.CheckpointNotice & tamga.register.v1.CheckpointNotice.$Shape;
                static create(properties?: tamga.register.v1.CheckpointNotice.$Properties): tamga.register.v1.CheckpointNotice;

                /**
                 * Encodes the specified CheckpointNotice message. Does not implicitly {@link tamga.register.v1.CheckpointNotice.verify|verify} messages.
                 * @param message CheckpointNotice message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.register.v1.CheckpointNotice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CheckpointNotice message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.register.v1.CheckpointNotice & tamga.register.v1.CheckpointNotice.$Shape} CheckpointNotice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.register.v1.CheckpointNotice & tamga.register.v1.CheckpointNotice.$Shape;

                /**
                 * Verifies a CheckpointNotice message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a CheckpointNotice message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns CheckpointNotice
                 */
                static fromObject(object: { [k: string]: any }): tamga.register.v1.CheckpointNotice;

                /**
                 * Creates a plain object from a CheckpointNotice message. Also converts values to other types if specified.
                 * @param message CheckpointNotice
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.register.v1.CheckpointNotice, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this CheckpointNotice to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace CheckpointNotice {

                /** Properties of a CheckpointNotice. */
                interface $Properties {

                    /** CheckpointNotice note */
                    note?: Uint8Array;

                    /** CheckpointNotice registerHead */
                    registerHead?: (number|Long);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CheckpointNotice. */
                type $Shape = tamga.register.v1.CheckpointNotice.$Properties;
            }
        }
    }

    /** Namespace service. */
    namespace service {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a ReceiptBatch.
             * @deprecated Use tamga.service.v1.ReceiptBatch.$Properties instead.
             */
            interface IReceiptBatch extends tamga.service.v1.ReceiptBatch.$Properties {
            }

            /** Represents a ReceiptBatch. */
            class ReceiptBatch {

                /**
                 * Constructs a new ReceiptBatch.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.ReceiptBatch.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ReceiptBatch region. */
                region: Uint8Array;

                /** ReceiptBatch id. */
                id: Uint8Array;

                /** ReceiptBatch signer. */
                signer: string;

                /** ReceiptBatch signingKey. */
                signingKey: Uint8Array;

                /** ReceiptBatch statements. */
                statements: Uint8Array[];

                /** ReceiptBatch signature. */
                signature: Uint8Array;

                /**
                 * Creates a new ReceiptBatch instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ReceiptBatch instance
                 */
                static create(properties: tamga.service.v1.ReceiptBatch.$Shape): tamga.service.v1.ReceiptBatch & tamga.service.v1.ReceiptBatch.$Shape;
                static create(properties?: tamga.service.v1.ReceiptBatch.$Properties): tamga.service.v1.ReceiptBatch;

                /**
                 * Encodes the specified ReceiptBatch message. Does not implicitly {@link tamga.service.v1.ReceiptBatch.verify|verify} messages.
                 * @param message ReceiptBatch message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.ReceiptBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ReceiptBatch message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.ReceiptBatch & tamga.service.v1.ReceiptBatch.$Shape} ReceiptBatch
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.ReceiptBatch & tamga.service.v1.ReceiptBatch.$Shape;

                /**
                 * Verifies a ReceiptBatch message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a ReceiptBatch message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ReceiptBatch
                 */
                static fromObject(object: { [k: string]: any }): tamga.service.v1.ReceiptBatch;

                /**
                 * Creates a plain object from a ReceiptBatch message. Also converts values to other types if specified.
                 * @param message ReceiptBatch
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.service.v1.ReceiptBatch, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ReceiptBatch to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ReceiptBatch {

                /** Properties of a ReceiptBatch. */
                interface $Properties {

                    /** ReceiptBatch region */
                    region?: Uint8Array;

                    /** ReceiptBatch id */
                    id?: Uint8Array;

                    /** ReceiptBatch signer */
                    signer?: string;

                    /** ReceiptBatch signingKey */
                    signingKey?: Uint8Array;

                    /** ReceiptBatch statements */
                    statements?: Uint8Array[];

                    /** ReceiptBatch signature */
                    signature?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ReceiptBatch. */
                type $Shape = tamga.service.v1.ReceiptBatch.$Properties;
            }

            /**
             * Properties of a Submission.
             * @deprecated Use tamga.service.v1.Submission.$Properties instead.
             */
            interface ISubmission extends tamga.service.v1.Submission.$Properties {
            }

            /** Represents a Submission. */
            class Submission {

                /**
                 * Constructs a new Submission.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.Submission.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Submission envelope. */
                envelope: (Uint8Array|null);

                /** Submission receipts. */
                receipts: (tamga.service.v1.ReceiptBatch|null);

                /** Submission content. */
                content?: ("envelope"|"receipts");

                /**
                 * Creates a new Submission instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Submission instance
                 */
                static create(properties: tamga.service.v1.Submission.$Shape): tamga.service.v1.Submission & tamga.service.v1.Submission.$Shape;
                static create(properties?: tamga.service.v1.Submission.$Properties): tamga.service.v1.Submission;

                /**
                 * Encodes the specified Submission message. Does not implicitly {@link tamga.service.v1.Submission.verify|verify} messages.
                 * @param message Submission message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.Submission.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Submission message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.Submission & tamga.service.v1.Submission.$Shape} Submission
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.Submission & tamga.service.v1.Submission.$Shape;

                /**
                 * Verifies a Submission message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Submission message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Submission
                 */
                static fromObject(object: { [k: string]: any }): tamga.service.v1.Submission;

                /**
                 * Creates a plain object from a Submission message. Also converts values to other types if specified.
                 * @param message Submission
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.service.v1.Submission, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Submission to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Submission {

                /** Properties of a Submission. */
                interface $Properties {

                    /** Submission envelope */
                    envelope?: (Uint8Array|null);

                    /** Submission receipts */
                    receipts?: (tamga.service.v1.ReceiptBatch.$Properties|null);

                    /** Submission content */
                    content?: ("envelope"|"receipts");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a Submission. */
                type $Shape = {
                  envelope?: Uint8Array|null;
                  receipts?: tamga.service.v1.ReceiptBatch.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ content?: undefined; envelope?: null; receipts?: null }|{ content?: "envelope"; envelope: Uint8Array; receipts?: null }|{ content?: "receipts"; envelope?: null; receipts: tamga.service.v1.ReceiptBatch.$Shape })
                );
            }

            /**
             * Properties of a DeliveredMessage.
             * @deprecated Use tamga.service.v1.DeliveredMessage.$Properties instead.
             */
            interface IDeliveredMessage extends tamga.service.v1.DeliveredMessage.$Properties {
            }

            /** Represents a DeliveredMessage. */
            class DeliveredMessage {

                /**
                 * Constructs a new DeliveredMessage.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.DeliveredMessage.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DeliveredMessage envelope. */
                envelope: Uint8Array;

                /** DeliveredMessage stamp. */
                stamp: tamga.ledger.v1.Stamp;

                /**
                 * Creates a new DeliveredMessage instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DeliveredMessage instance
                 */
                static create(properties: tamga.service.v1.DeliveredMessage.$Shape): tamga.service.v1.DeliveredMessage & tamga.service.v1.DeliveredMessage.$Shape;
                static create(properties?: tamga.service.v1.DeliveredMessage.$Properties): tamga.service.v1.DeliveredMessage;

                /**
                 * Encodes the specified DeliveredMessage message. Does not implicitly {@link tamga.service.v1.DeliveredMessage.verify|verify} messages.
                 * @param message DeliveredMessage message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.DeliveredMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeliveredMessage message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.DeliveredMessage & tamga.service.v1.DeliveredMessage.$Shape} DeliveredMessage
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.DeliveredMessage & tamga.service.v1.DeliveredMessage.$Shape;

                /**
                 * Verifies a DeliveredMessage message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a DeliveredMessage message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DeliveredMessage
                 */
                static fromObject(object: { [k: string]: any }): tamga.service.v1.DeliveredMessage;

                /**
                 * Creates a plain object from a DeliveredMessage message. Also converts values to other types if specified.
                 * @param message DeliveredMessage
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.service.v1.DeliveredMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DeliveredMessage to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DeliveredMessage {

                /** Properties of a DeliveredMessage. */
                interface $Properties {

                    /** DeliveredMessage envelope */
                    envelope?: Uint8Array;

                    /** DeliveredMessage stamp */
                    stamp?: tamga.ledger.v1.Stamp.$Properties;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeliveredMessage. */
                type $Shape = tamga.service.v1.DeliveredMessage.$Properties;
            }

            /**
             * Properties of a ReceiptNotice.
             * @deprecated Use tamga.service.v1.ReceiptNotice.$Properties instead.
             */
            interface IReceiptNotice extends tamga.service.v1.ReceiptNotice.$Properties {
            }

            /** Represents a ReceiptNotice. */
            class ReceiptNotice {

                /**
                 * Constructs a new ReceiptNotice.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.ReceiptNotice.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ReceiptNotice stamps. */
                stamps: tamga.ledger.v1.Stamp[];

                /**
                 * Creates a new ReceiptNotice instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ReceiptNotice instance
                 */
                static create(properties: tamga.service.v1.ReceiptNotice.$Shape): tamga.service.v1.ReceiptNotice & tamga.service.v1.ReceiptNotice.$Shape;
                static create(properties?: tamga.service.v1.ReceiptNotice.$Properties): tamga.service.v1.ReceiptNotice;

                /**
                 * Encodes the specified ReceiptNotice message. Does not implicitly {@link tamga.service.v1.ReceiptNotice.verify|verify} messages.
                 * @param message ReceiptNotice message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.ReceiptNotice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ReceiptNotice message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.ReceiptNotice & tamga.service.v1.ReceiptNotice.$Shape} ReceiptNotice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.ReceiptNotice & tamga.service.v1.ReceiptNotice.$Shape;

                /**
                 * Verifies a ReceiptNotice message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a ReceiptNotice message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns ReceiptNotice
                 */
                static fromObject(object: { [k: string]: any }): tamga.service.v1.ReceiptNotice;

                /**
                 * Creates a plain object from a ReceiptNotice message. Also converts values to other types if specified.
                 * @param message ReceiptNotice
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.service.v1.ReceiptNotice, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this ReceiptNotice to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace ReceiptNotice {

                /** Properties of a ReceiptNotice. */
                interface $Properties {

                    /** ReceiptNotice stamps */
                    stamps?: tamga.ledger.v1.Stamp.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ReceiptNotice. */
                type $Shape = tamga.service.v1.ReceiptNotice.$Properties;
            }

            /**
             * Properties of a Notice.
             * @deprecated Use tamga.service.v1.Notice.$Properties instead.
             */
            interface INotice extends tamga.service.v1.Notice.$Properties {
            }

            /** Represents a Notice. */
            class Notice {

                /**
                 * Constructs a new Notice.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.Notice.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Notice id. */
                id: Uint8Array;

                /** Notice envelopeDigest. */
                envelopeDigest: Uint8Array;

                /** Notice code. */
                code: string;

                /**
                 * Creates a new Notice instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Notice instance
                 */
                static create(properties: tamga.service.v1.Notice.$Shape): tamga.service.v1.Notice & tamga.service.v1.Notice.$Shape;
                static create(properties?: tamga.service.v1.Notice.$Properties): tamga.service.v1.Notice;

                /**
                 * Encodes the specified Notice message. Does not implicitly {@link tamga.service.v1.Notice.verify|verify} messages.
                 * @param message Notice message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.Notice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Notice message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.Notice & tamga.service.v1.Notice.$Shape} Notice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.Notice & tamga.service.v1.Notice.$Shape;

                /**
                 * Verifies a Notice message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Notice message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Notice
                 */
                static fromObject(object: { [k: string]: any }): tamga.service.v1.Notice;

                /**
                 * Creates a plain object from a Notice message. Also converts values to other types if specified.
                 * @param message Notice
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.service.v1.Notice, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Notice to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Notice {

                /** Properties of a Notice. */
                interface $Properties {

                    /** Notice id */
                    id?: Uint8Array;

                    /** Notice envelopeDigest */
                    envelopeDigest?: Uint8Array;

                    /** Notice code */
                    code?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Notice. */
                type $Shape = tamga.service.v1.Notice.$Properties;
            }

            /**
             * Properties of a Delivery.
             * @deprecated Use tamga.service.v1.Delivery.$Properties instead.
             */
            interface IDelivery extends tamga.service.v1.Delivery.$Properties {
            }

            /** Represents a Delivery. */
            class Delivery {

                /**
                 * Constructs a new Delivery.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.Delivery.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Delivery message. */
                message: (tamga.service.v1.DeliveredMessage|null);

                /** Delivery verdict. */
                verdict: (tamga.ledger.v1.Stamp|null);

                /** Delivery receipts. */
                receipts: (tamga.service.v1.ReceiptNotice|null);

                /** Delivery notice. */
                notice: (tamga.service.v1.Notice|null);

                /** Delivery content. */
                content?: ("message"|"verdict"|"receipts"|"notice");

                /**
                 * Creates a new Delivery instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Delivery instance
                 */
                static create(properties: tamga.service.v1.Delivery.$Shape): tamga.service.v1.Delivery & tamga.service.v1.Delivery.$Shape;
                static create(properties?: tamga.service.v1.Delivery.$Properties): tamga.service.v1.Delivery;

                /**
                 * Encodes the specified Delivery message. Does not implicitly {@link tamga.service.v1.Delivery.verify|verify} messages.
                 * @param message Delivery message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.Delivery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Delivery message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.Delivery & tamga.service.v1.Delivery.$Shape} Delivery
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.Delivery & tamga.service.v1.Delivery.$Shape;

                /**
                 * Verifies a Delivery message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Delivery message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Delivery
                 */
                static fromObject(object: { [k: string]: any }): tamga.service.v1.Delivery;

                /**
                 * Creates a plain object from a Delivery message. Also converts values to other types if specified.
                 * @param message Delivery
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.service.v1.Delivery, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Delivery to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Delivery {

                /** Properties of a Delivery. */
                interface $Properties {

                    /** Delivery message */
                    message?: (tamga.service.v1.DeliveredMessage.$Properties|null);

                    /** Delivery verdict */
                    verdict?: (tamga.ledger.v1.Stamp.$Properties|null);

                    /** Delivery receipts */
                    receipts?: (tamga.service.v1.ReceiptNotice.$Properties|null);

                    /** Delivery notice */
                    notice?: (tamga.service.v1.Notice.$Properties|null);

                    /** Delivery content */
                    content?: ("message"|"verdict"|"receipts"|"notice");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a Delivery. */
                type $Shape = {
                  message?: tamga.service.v1.DeliveredMessage.$Shape|null;
                  verdict?: tamga.ledger.v1.Stamp.$Shape|null;
                  receipts?: tamga.service.v1.ReceiptNotice.$Shape|null;
                  notice?: tamga.service.v1.Notice.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ content?: undefined; message?: null; verdict?: null; receipts?: null; notice?: null }|{ content?: "message"; message: tamga.service.v1.DeliveredMessage.$Shape; verdict?: null; receipts?: null; notice?: null }|{ content?: "verdict"; message?: null; verdict: tamga.ledger.v1.Stamp.$Shape; receipts?: null; notice?: null }|{ content?: "receipts"; message?: null; verdict?: null; receipts: tamga.service.v1.ReceiptNotice.$Shape; notice?: null }|{ content?: "notice"; message?: null; verdict?: null; receipts?: null; notice: tamga.service.v1.Notice.$Shape })
                );
            }

            /**
             * Properties of a StatusRequest.
             * @deprecated Use tamga.service.v1.StatusRequest.$Properties instead.
             */
            interface IStatusRequest extends tamga.service.v1.StatusRequest.$Properties {
            }

            /** Represents a StatusRequest. */
            class StatusRequest {

                /**
                 * Constructs a new StatusRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.StatusRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** StatusRequest ids. */
                ids: Uint8Array[];

                /**
                 * Creates a new StatusRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StatusRequest instance
                 */
                static create(properties: tamga.service.v1.StatusRequest.$Shape): tamga.service.v1.StatusRequest & tamga.service.v1.StatusRequest.$Shape;
                static create(properties?: tamga.service.v1.StatusRequest.$Properties): tamga.service.v1.StatusRequest;

                /**
                 * Encodes the specified StatusRequest message. Does not implicitly {@link tamga.service.v1.StatusRequest.verify|verify} messages.
                 * @param message StatusRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.StatusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StatusRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.StatusRequest & tamga.service.v1.StatusRequest.$Shape} StatusRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.StatusRequest & tamga.service.v1.StatusRequest.$Shape;

                /**
                 * Verifies a StatusRequest message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a StatusRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StatusRequest
                 */
                static fromObject(object: { [k: string]: any }): tamga.service.v1.StatusRequest;

                /**
                 * Creates a plain object from a StatusRequest message. Also converts values to other types if specified.
                 * @param message StatusRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.service.v1.StatusRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StatusRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace StatusRequest {

                /** Properties of a StatusRequest. */
                interface $Properties {

                    /** StatusRequest ids */
                    ids?: Uint8Array[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StatusRequest. */
                type $Shape = tamga.service.v1.StatusRequest.$Properties;
            }

            /**
             * Properties of a StatusReply.
             * @deprecated Use tamga.service.v1.StatusReply.$Properties instead.
             */
            interface IStatusReply extends tamga.service.v1.StatusReply.$Properties {
            }

            /** Represents a StatusReply. */
            class StatusReply {

                /**
                 * Constructs a new StatusReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.StatusReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** StatusReply stamps. */
                stamps: tamga.ledger.v1.Stamp[];

                /** StatusReply code. */
                code: string;

                /**
                 * Creates a new StatusReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StatusReply instance
                 */
                static create(properties: tamga.service.v1.StatusReply.$Shape): tamga.service.v1.StatusReply & tamga.service.v1.StatusReply.$Shape;
                static create(properties?: tamga.service.v1.StatusReply.$Properties): tamga.service.v1.StatusReply;

                /**
                 * Encodes the specified StatusReply message. Does not implicitly {@link tamga.service.v1.StatusReply.verify|verify} messages.
                 * @param message StatusReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.StatusReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StatusReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.StatusReply & tamga.service.v1.StatusReply.$Shape} StatusReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.StatusReply & tamga.service.v1.StatusReply.$Shape;

                /**
                 * Verifies a StatusReply message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a StatusReply message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns StatusReply
                 */
                static fromObject(object: { [k: string]: any }): tamga.service.v1.StatusReply;

                /**
                 * Creates a plain object from a StatusReply message. Also converts values to other types if specified.
                 * @param message StatusReply
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.service.v1.StatusReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this StatusReply to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace StatusReply {

                /** Properties of a StatusReply. */
                interface $Properties {

                    /** StatusReply stamps */
                    stamps?: tamga.ledger.v1.Stamp.$Properties[];

                    /** StatusReply code */
                    code?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StatusReply. */
                type $Shape = tamga.service.v1.StatusReply.$Properties;
            }

            /**
             * Properties of a Question.
             * @deprecated Use tamga.service.v1.Question.$Properties instead.
             */
            interface IQuestion extends tamga.service.v1.Question.$Properties {
            }

            /** Represents a Question. */
            class Question {

                /**
                 * Constructs a new Question.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.Question.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Question sender. */
                sender: string;

                /** Question recipients. */
                recipients: string[];

                /** Question kind. */
                kind: tamga.envelope.v1.Kind;

                /** Question labels. */
                labels: tamga.envelope.v1.Labels;

                /** Question basis. */
                basis: tamga.envelope.v1.ClaimedBasis;

                /** Question realm. */
                realm: tamga.envelope.v1.Realm;

                /** Question operation. */
                operation: string;

                /** Question inThread. */
                inThread: boolean;

                /**
                 * Creates a new Question instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Question instance
                 */
                static create(properties: tamga.service.v1.Question.$Shape): tamga.service.v1.Question & tamga.service.v1.Question.$Shape;
                static create(properties?: tamga.service.v1.Question.$Properties): tamga.service.v1.Question;

                /**
                 * Encodes the specified Question message. Does not implicitly {@link tamga.service.v1.Question.verify|verify} messages.
                 * @param message Question message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.Question.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Question message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.Question & tamga.service.v1.Question.$Shape} Question
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.Question & tamga.service.v1.Question.$Shape;

                /**
                 * Verifies a Question message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a Question message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Question
                 */
                static fromObject(object: { [k: string]: any }): tamga.service.v1.Question;

                /**
                 * Creates a plain object from a Question message. Also converts values to other types if specified.
                 * @param message Question
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.service.v1.Question, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Question to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Question {

                /** Properties of a Question. */
                interface $Properties {

                    /** Question sender */
                    sender?: string;

                    /** Question recipients */
                    recipients?: string[];

                    /** Question kind */
                    kind?: tamga.envelope.v1.Kind;

                    /** Question labels */
                    labels?: tamga.envelope.v1.Labels.$Properties;

                    /** Question basis */
                    basis?: tamga.envelope.v1.ClaimedBasis.$Properties;

                    /** Question realm */
                    realm?: tamga.envelope.v1.Realm;

                    /** Question operation */
                    operation?: string;

                    /** Question inThread */
                    inThread?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Question. */
                type $Shape = tamga.service.v1.Question.$Properties;
            }

            /**
             * Properties of a DecideRequest.
             * @deprecated Use tamga.service.v1.DecideRequest.$Properties instead.
             */
            interface IDecideRequest extends tamga.service.v1.DecideRequest.$Properties {
            }

            /** Represents a DecideRequest. */
            class DecideRequest {

                /**
                 * Constructs a new DecideRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.DecideRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DecideRequest atMs. */
                atMs: (number|Long);

                /** DecideRequest questions. */
                questions: tamga.service.v1.Question[];

                /**
                 * Creates a new DecideRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DecideRequest instance
                 */
                static create(properties: tamga.service.v1.DecideRequest.$Shape): tamga.service.v1.DecideRequest & tamga.service.v1.DecideRequest.$Shape;
                static create(properties?: tamga.service.v1.DecideRequest.$Properties): tamga.service.v1.DecideRequest;

                /**
                 * Encodes the specified DecideRequest message. Does not implicitly {@link tamga.service.v1.DecideRequest.verify|verify} messages.
                 * @param message DecideRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.DecideRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DecideRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.DecideRequest & tamga.service.v1.DecideRequest.$Shape} DecideRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.DecideRequest & tamga.service.v1.DecideRequest.$Shape;

                /**
                 * Verifies a DecideRequest message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a DecideRequest message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DecideRequest
                 */
                static fromObject(object: { [k: string]: any }): tamga.service.v1.DecideRequest;

                /**
                 * Creates a plain object from a DecideRequest message. Also converts values to other types if specified.
                 * @param message DecideRequest
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.service.v1.DecideRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DecideRequest to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DecideRequest {

                /** Properties of a DecideRequest. */
                interface $Properties {

                    /** DecideRequest atMs */
                    atMs?: (number|Long);

                    /** DecideRequest questions */
                    questions?: tamga.service.v1.Question.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DecideRequest. */
                type $Shape = tamga.service.v1.DecideRequest.$Properties;
            }

            /**
             * Properties of an Answer.
             * @deprecated Use tamga.service.v1.Answer.$Properties instead.
             */
            interface IAnswer extends tamga.service.v1.Answer.$Properties {
            }

            /** Represents an Answer. */
            class Answer {

                /**
                 * Constructs a new Answer.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.Answer.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Answer decisions. */
                decisions: tamga.ledger.v1.Decision[];

                /**
                 * Creates a new Answer instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Answer instance
                 */
                static create(properties: tamga.service.v1.Answer.$Shape): tamga.service.v1.Answer & tamga.service.v1.Answer.$Shape;
                static create(properties?: tamga.service.v1.Answer.$Properties): tamga.service.v1.Answer;

                /**
                 * Encodes the specified Answer message. Does not implicitly {@link tamga.service.v1.Answer.verify|verify} messages.
                 * @param message Answer message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.Answer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Answer message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.Answer & tamga.service.v1.Answer.$Shape} Answer
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.Answer & tamga.service.v1.Answer.$Shape;

                /**
                 * Verifies an Answer message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates an Answer message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Answer
                 */
                static fromObject(object: { [k: string]: any }): tamga.service.v1.Answer;

                /**
                 * Creates a plain object from an Answer message. Also converts values to other types if specified.
                 * @param message Answer
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.service.v1.Answer, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Answer to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Answer {

                /** Properties of an Answer. */
                interface $Properties {

                    /** Answer decisions */
                    decisions?: tamga.ledger.v1.Decision.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Answer. */
                type $Shape = tamga.service.v1.Answer.$Properties;
            }

            /**
             * Properties of a DecideReply.
             * @deprecated Use tamga.service.v1.DecideReply.$Properties instead.
             */
            interface IDecideReply extends tamga.service.v1.DecideReply.$Properties {
            }

            /** Represents a DecideReply. */
            class DecideReply {

                /**
                 * Constructs a new DecideReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.DecideReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DecideReply answers. */
                answers: tamga.service.v1.Answer[];

                /** DecideReply code. */
                code: string;

                /**
                 * Creates a new DecideReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DecideReply instance
                 */
                static create(properties: tamga.service.v1.DecideReply.$Shape): tamga.service.v1.DecideReply & tamga.service.v1.DecideReply.$Shape;
                static create(properties?: tamga.service.v1.DecideReply.$Properties): tamga.service.v1.DecideReply;

                /**
                 * Encodes the specified DecideReply message. Does not implicitly {@link tamga.service.v1.DecideReply.verify|verify} messages.
                 * @param message DecideReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.DecideReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DecideReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.DecideReply & tamga.service.v1.DecideReply.$Shape} DecideReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.DecideReply & tamga.service.v1.DecideReply.$Shape;

                /**
                 * Verifies a DecideReply message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates a DecideReply message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns DecideReply
                 */
                static fromObject(object: { [k: string]: any }): tamga.service.v1.DecideReply;

                /**
                 * Creates a plain object from a DecideReply message. Also converts values to other types if specified.
                 * @param message DecideReply
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.service.v1.DecideReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this DecideReply to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace DecideReply {

                /** Properties of a DecideReply. */
                interface $Properties {

                    /** DecideReply answers */
                    answers?: tamga.service.v1.Answer.$Properties[];

                    /** DecideReply code */
                    code?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DecideReply. */
                type $Shape = tamga.service.v1.DecideReply.$Properties;
            }

            /** AttestationState enum. */
            enum AttestationState {

                /** ATTESTATION_STATE_UNSPECIFIED value */
                ATTESTATION_STATE_UNSPECIFIED = 0,

                /** ATTESTATION_STATE_READING value */
                ATTESTATION_STATE_READING = 1,

                /** ATTESTATION_STATE_SOUND value */
                ATTESTATION_STATE_SOUND = 2,

                /** ATTESTATION_STATE_HALTED value */
                ATTESTATION_STATE_HALTED = 3
            }

            /**
             * Properties of an Attestation.
             * @deprecated Use tamga.service.v1.Attestation.$Properties instead.
             */
            interface IAttestation extends tamga.service.v1.Attestation.$Properties {
            }

            /** Represents an Attestation. */
            class Attestation {

                /**
                 * Constructs a new Attestation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.Attestation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Attestation state. */
                state: tamga.service.v1.AttestationState;

                /** Attestation epoch. */
                epoch: number;

                /** Attestation server. */
                server: string;

                /** Attestation size. */
                size: (number|Long);

                /** Attestation checkpointSize. */
                checkpointSize: (number|Long);

                /** Attestation code. */
                code: string;

                /** Attestation atSequence. */
                atSequence: (number|Long);

                /**
                 * Creates a new Attestation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Attestation instance
                 */
                static create(properties: tamga.service.v1.Attestation.$Shape): tamga.service.v1.Attestation & tamga.service.v1.Attestation.$Shape;
                static create(properties?: tamga.service.v1.Attestation.$Properties): tamga.service.v1.Attestation;

                /**
                 * Encodes the specified Attestation message. Does not implicitly {@link tamga.service.v1.Attestation.verify|verify} messages.
                 * @param message Attestation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.Attestation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Attestation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.Attestation & tamga.service.v1.Attestation.$Shape} Attestation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.Attestation & tamga.service.v1.Attestation.$Shape;

                /**
                 * Verifies an Attestation message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

                /**
                 * Creates an Attestation message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Attestation
                 */
                static fromObject(object: { [k: string]: any }): tamga.service.v1.Attestation;

                /**
                 * Creates a plain object from an Attestation message. Also converts values to other types if specified.
                 * @param message Attestation
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: tamga.service.v1.Attestation, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Attestation to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };
            }

            namespace Attestation {

                /** Properties of an Attestation. */
                interface $Properties {

                    /** Attestation state */
                    state?: tamga.service.v1.AttestationState;

                    /** Attestation epoch */
                    epoch?: number;

                    /** Attestation server */
                    server?: string;

                    /** Attestation size */
                    size?: (number|Long);

                    /** Attestation checkpointSize */
                    checkpointSize?: (number|Long);

                    /** Attestation code */
                    code?: string;

                    /** Attestation atSequence */
                    atSequence?: (number|Long);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Attestation. */
                type $Shape = tamga.service.v1.Attestation.$Properties;
            }
        }
    }
}
