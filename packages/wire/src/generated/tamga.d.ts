import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace tamga. */
export namespace tamga {

    /** Namespace access. */
    namespace access {

        /** Namespace v1. */
        namespace v1 {

            /** Operation enum. */
            enum Operation {

                /** OPERATION_UNSPECIFIED value */
                OPERATION_UNSPECIFIED = 0,

                /** OPERATION_COLLECTION value */
                OPERATION_COLLECTION = 1,

                /** OPERATION_ALTERATION value */
                OPERATION_ALTERATION = 2,

                /** OPERATION_CONSULTATION value */
                OPERATION_CONSULTATION = 3,

                /** OPERATION_DISCLOSURE value */
                OPERATION_DISCLOSURE = 4,

                /** OPERATION_COMBINATION value */
                OPERATION_COMBINATION = 5,

                /** OPERATION_ERASURE value */
                OPERATION_ERASURE = 6
            }

            /** SubjectType enum. */
            enum SubjectType {

                /** SUBJECT_TYPE_UNSPECIFIED value */
                SUBJECT_TYPE_UNSPECIFIED = 0,

                /** SUBJECT_TYPE_MESSAGE value */
                SUBJECT_TYPE_MESSAGE = 1,

                /** SUBJECT_TYPE_CASE value */
                SUBJECT_TYPE_CASE = 2,

                /** SUBJECT_TYPE_DOCUMENT value */
                SUBJECT_TYPE_DOCUMENT = 3,

                /** SUBJECT_TYPE_ENTRY value */
                SUBJECT_TYPE_ENTRY = 4,

                /** SUBJECT_TYPE_PSEUDONYM value */
                SUBJECT_TYPE_PSEUDONYM = 5,

                /** SUBJECT_TYPE_OPERATION value */
                SUBJECT_TYPE_OPERATION = 6,

                /** SUBJECT_TYPE_ANCHOR value */
                SUBJECT_TYPE_ANCHOR = 7
            }

            /**
             * Properties of a Subject.
             * @deprecated Use tamga.access.v1.Subject.$Properties instead.
             */
            interface ISubject extends tamga.access.v1.Subject.$Properties {
            }

            /** Represents a Subject. */
            class Subject {

                /**
                 * Constructs a new Subject.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.access.v1.Subject.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Subject type. */
                type: tamga.access.v1.SubjectType;

                /** Subject id. */
                id: string;

                /**
                 * Creates a new Subject instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Subject instance
                 */
                static create(properties: tamga.access.v1.Subject.$Shape): tamga.access.v1.Subject & tamga.access.v1.Subject.$Shape;
                static create(properties?: tamga.access.v1.Subject.$Properties): tamga.access.v1.Subject;

                /**
                 * Encodes the specified Subject message. Does not implicitly {@link tamga.access.v1.Subject.verify|verify} messages.
                 * @param message Subject message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.access.v1.Subject.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Subject message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.access.v1.Subject & tamga.access.v1.Subject.$Shape} Subject
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.access.v1.Subject & tamga.access.v1.Subject.$Shape;
            }

            namespace Subject {

                /** Properties of a Subject. */
                interface $Properties {

                    /** Subject type */
                    type?: tamga.access.v1.SubjectType;

                    /** Subject id */
                    id?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Subject. */
                type $Shape = tamga.access.v1.Subject.$Properties;
            }

            /**
             * Properties of an Event.
             * @deprecated Use tamga.access.v1.Event.$Properties instead.
             */
            interface IEvent extends tamga.access.v1.Event.$Properties {
            }

            /** Represents an Event. */
            class Event {

                /**
                 * Constructs a new Event.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.access.v1.Event.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Event atMs. */
                atMs: (number|Long);

                /** Event operation. */
                operation: tamga.access.v1.Operation;

                /** Event act. */
                act: string;

                /** Event actor. */
                actor: Uint8Array;

                /** Event authority. */
                authority: string;

                /** Event roles. */
                roles: string[];

                /** Event subjects. */
                subjects: tamga.access.v1.Subject[];

                /** Event purposes. */
                purposes: tamga.envelope.v1.Purpose[];

                /** Event crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** Event disclosedTo. */
                disclosedTo: string[];

                /** Event orderNumber. */
                orderNumber: string;

                /** Event digest. */
                digest: Uint8Array;

                /** Event code. */
                code: string;

                /**
                 * Creates a new Event instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Event instance
                 */
                static create(properties: tamga.access.v1.Event.$Shape): tamga.access.v1.Event & tamga.access.v1.Event.$Shape;
                static create(properties?: tamga.access.v1.Event.$Properties): tamga.access.v1.Event;

                /**
                 * Encodes the specified Event message. Does not implicitly {@link tamga.access.v1.Event.verify|verify} messages.
                 * @param message Event message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.access.v1.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Event message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.access.v1.Event & tamga.access.v1.Event.$Shape} Event
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.access.v1.Event & tamga.access.v1.Event.$Shape;
            }

            namespace Event {

                /** Properties of an Event. */
                interface $Properties {

                    /** Event atMs */
                    atMs?: (number|Long);

                    /** Event operation */
                    operation?: tamga.access.v1.Operation;

                    /** Event act */
                    act?: string;

                    /** Event actor */
                    actor?: Uint8Array;

                    /** Event authority */
                    authority?: string;

                    /** Event roles */
                    roles?: string[];

                    /** Event subjects */
                    subjects?: tamga.access.v1.Subject.$Properties[];

                    /** Event purposes */
                    purposes?: tamga.envelope.v1.Purpose[];

                    /** Event crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** Event disclosedTo */
                    disclosedTo?: string[];

                    /** Event orderNumber */
                    orderNumber?: string;

                    /** Event digest */
                    digest?: Uint8Array;

                    /** Event code */
                    code?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Event. */
                type $Shape = tamga.access.v1.Event.$Properties;
            }

            /**
             * Properties of a Resolution.
             * @deprecated Use tamga.access.v1.Resolution.$Properties instead.
             */
            interface IResolution extends tamga.access.v1.Resolution.$Properties {
            }

            /** Represents a Resolution. */
            class Resolution {

                /**
                 * Constructs a new Resolution.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.access.v1.Resolution.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Resolution name. */
                name: string;

                /** Resolution authority. */
                authority: string;

                /** Resolution sinceMs. */
                sinceMs: (number|Long);

                /**
                 * Creates a new Resolution instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Resolution instance
                 */
                static create(properties: tamga.access.v1.Resolution.$Shape): tamga.access.v1.Resolution & tamga.access.v1.Resolution.$Shape;
                static create(properties?: tamga.access.v1.Resolution.$Properties): tamga.access.v1.Resolution;

                /**
                 * Encodes the specified Resolution message. Does not implicitly {@link tamga.access.v1.Resolution.verify|verify} messages.
                 * @param message Resolution message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.access.v1.Resolution.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Resolution message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.access.v1.Resolution & tamga.access.v1.Resolution.$Shape} Resolution
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.access.v1.Resolution & tamga.access.v1.Resolution.$Shape;
            }

            namespace Resolution {

                /** Properties of a Resolution. */
                interface $Properties {

                    /** Resolution name */
                    name?: string;

                    /** Resolution authority */
                    authority?: string;

                    /** Resolution sinceMs */
                    sinceMs?: (number|Long);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Resolution. */
                type $Shape = tamga.access.v1.Resolution.$Properties;
            }
        }
    }

    /** Namespace envelope. */
    namespace envelope {

        /** Namespace v1. */
        namespace v1 {

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

            /** Declaration enum. */
            enum Declaration {

                /** DECLARATION_UNSPECIFIED value */
                DECLARATION_UNSPECIFIED = 0,

                /** DECLARATION_LAWFULLY_OBTAINED value */
                DECLARATION_LAWFULLY_OBTAINED = 1,

                /** DECLARATION_ACCURACY_CHECKED value */
                DECLARATION_ACCURACY_CHECKED = 2,

                /** DECLARATION_JUDICIALLY_AUTHORISED value */
                DECLARATION_JUDICIALLY_AUTHORISED = 3,

                /** DECLARATION_SERIOUS_OFFENCE value */
                DECLARATION_SERIOUS_OFFENCE = 4,

                /** DECLARATION_DUAL_CRIMINALITY value */
                DECLARATION_DUAL_CRIMINALITY = 5,

                /** DECLARATION_NO_DEATH_PENALTY value */
                DECLARATION_NO_DEATH_PENALTY = 6,

                /** DECLARATION_NO_ILL_TREATMENT value */
                DECLARATION_NO_ILL_TREATMENT = 7,

                /** DECLARATION_CROSS_BORDER value */
                DECLARATION_CROSS_BORDER = 8,

                /** DECLARATION_HOST_STATE_AUTHORISED value */
                DECLARATION_HOST_STATE_AUTHORISED = 9,

                /** DECLARATION_NECESSARY_AND_PROPORTIONATE value */
                DECLARATION_NECESSARY_AND_PROPORTIONATE = 10,

                /** DECLARATION_DIRECTLY_ACCESSIBLE value */
                DECLARATION_DIRECTLY_ACCESSIBLE = 11,

                /** DECLARATION_COPY_OMITTED_INVESTIGATION value */
                DECLARATION_COPY_OMITTED_INVESTIGATION = 12,

                /** DECLARATION_COPY_OMITTED_TERRORISM value */
                DECLARATION_COPY_OMITTED_TERRORISM = 13,

                /** DECLARATION_COPY_OMITTED_SAFETY value */
                DECLARATION_COPY_OMITTED_SAFETY = 14,

                /** DECLARATION_CONNECTED_OFFENCE value */
                DECLARATION_CONNECTED_OFFENCE = 15
            }

            /** Matter enum. */
            enum Matter {

                /** MATTER_UNSPECIFIED value */
                MATTER_UNSPECIFIED = 0,

                /** MATTER_POLITICAL value */
                MATTER_POLITICAL = 1,

                /** MATTER_MILITARY value */
                MATTER_MILITARY = 2,

                /** MATTER_RELIGIOUS value */
                MATTER_RELIGIOUS = 3,

                /** MATTER_RACIAL value */
                MATTER_RACIAL = 4,

                /** MATTER_FISCAL value */
                MATTER_FISCAL = 5,

                /** MATTER_STATE_SECRET value */
                MATTER_STATE_SECRET = 6
            }

            /** RequestForm enum. */
            enum RequestForm {

                /** REQUEST_FORM_UNSPECIFIED value */
                REQUEST_FORM_UNSPECIFIED = 0,

                /** REQUEST_FORM_WRITTEN value */
                REQUEST_FORM_WRITTEN = 1,

                /** REQUEST_FORM_ORAL_RECORDED value */
                REQUEST_FORM_ORAL_RECORDED = 2,

                /** REQUEST_FORM_CONFIRMATION value */
                REQUEST_FORM_CONFIRMATION = 3
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

                /** Labels declarations. */
                declarations: tamga.envelope.v1.Declaration[];

                /** Labels matters. */
                matters: tamga.envelope.v1.Matter[];

                /** Labels origins. */
                origins: string[];

                /** Labels maxPenaltyMonths. */
                maxPenaltyMonths: number;

                /** Labels requestForm. */
                requestForm: tamga.envelope.v1.RequestForm;

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

                    /** Labels declarations */
                    declarations?: tamga.envelope.v1.Declaration[];

                    /** Labels matters */
                    matters?: tamga.envelope.v1.Matter[];

                    /** Labels origins */
                    origins?: string[];

                    /** Labels maxPenaltyMonths */
                    maxPenaltyMonths?: number;

                    /** Labels requestForm */
                    requestForm?: tamga.envelope.v1.RequestForm;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Labels. */
                type $Shape = tamga.envelope.v1.Labels.$Properties;
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

                /** Header senderDecided. */
                senderDecided: boolean;

                /** Header consents. */
                consents: Uint8Array[];

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

                    /** Header senderDecided */
                    senderDecided?: boolean;

                    /** Header consents */
                    consents?: Uint8Array[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Header. */
                type $Shape = tamga.envelope.v1.Header.$Properties;
            }

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
        }
    }

    /** Namespace content. */
    namespace content {

        /** Namespace v1. */
        namespace v1 {

            /** CorrectionReason enum. */
            enum CorrectionReason {

                /** CORRECTION_REASON_UNSPECIFIED value */
                CORRECTION_REASON_UNSPECIFIED = 0,

                /** CORRECTION_REASON_INACCURATE value */
                CORRECTION_REASON_INACCURATE = 1,

                /** CORRECTION_REASON_INCOMPLETE value */
                CORRECTION_REASON_INCOMPLETE = 2,

                /** CORRECTION_REASON_OUTDATED value */
                CORRECTION_REASON_OUTDATED = 3,

                /** CORRECTION_REASON_TRANSLATION value */
                CORRECTION_REASON_TRANSLATION = 4
            }

            /**
             * Properties of a Change.
             * @deprecated Use tamga.content.v1.Change.$Properties instead.
             */
            interface IChange extends tamga.content.v1.Change.$Properties {
            }

            /** Represents a Change. */
            class Change {

                /**
                 * Constructs a new Change.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Change.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Change field. */
                field: string;

                /** Change before. */
                before: string;

                /** Change after. */
                after: string;

                /**
                 * Creates a new Change instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Change instance
                 */
                static create(properties: tamga.content.v1.Change.$Shape): tamga.content.v1.Change & tamga.content.v1.Change.$Shape;
                static create(properties?: tamga.content.v1.Change.$Properties): tamga.content.v1.Change;

                /**
                 * Encodes the specified Change message. Does not implicitly {@link tamga.content.v1.Change.verify|verify} messages.
                 * @param message Change message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Change.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Change message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Change & tamga.content.v1.Change.$Shape} Change
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Change & tamga.content.v1.Change.$Shape;
            }

            namespace Change {

                /** Properties of a Change. */
                interface $Properties {

                    /** Change field */
                    field?: string;

                    /** Change before */
                    before?: string;

                    /** Change after */
                    after?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Change. */
                type $Shape = tamga.content.v1.Change.$Properties;
            }

            /**
             * Properties of a Correction.
             * @deprecated Use tamga.content.v1.Correction.$Properties instead.
             */
            interface ICorrection extends tamga.content.v1.Correction.$Properties {
            }

            /** Represents a Correction. */
            class Correction {

                /**
                 * Constructs a new Correction.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Correction.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Correction title. */
                title: tamga.content.v1.LocalizedText[];

                /** Correction text. */
                text: tamga.content.v1.LocalizedText[];

                /** Correction references. */
                references: tamga.content.v1.CaseReference[];

                /** Correction entities. */
                entities: tamga.content.v1.Entities;

                /** Correction attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** Correction crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** Correction handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** Correction provenance. */
                provenance: tamga.content.v1.Provenance;

                /** Correction message. */
                message: Uint8Array;

                /** Correction reason. */
                reason: tamga.content.v1.CorrectionReason;

                /** Correction changes. */
                changes: tamga.content.v1.Change[];

                /**
                 * Creates a new Correction instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Correction instance
                 */
                static create(properties: tamga.content.v1.Correction.$Shape): tamga.content.v1.Correction & tamga.content.v1.Correction.$Shape;
                static create(properties?: tamga.content.v1.Correction.$Properties): tamga.content.v1.Correction;

                /**
                 * Encodes the specified Correction message. Does not implicitly {@link tamga.content.v1.Correction.verify|verify} messages.
                 * @param message Correction message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Correction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Correction message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Correction & tamga.content.v1.Correction.$Shape} Correction
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Correction & tamga.content.v1.Correction.$Shape;
            }

            namespace Correction {

                /** Properties of a Correction. */
                interface $Properties {

                    /** Correction title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Correction text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Correction references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** Correction entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** Correction attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** Correction crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** Correction handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Correction provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** Correction message */
                    message?: Uint8Array;

                    /** Correction reason */
                    reason?: tamga.content.v1.CorrectionReason;

                    /** Correction changes */
                    changes?: tamga.content.v1.Change.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Correction. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  message?: Uint8Array;
                  reason?: tamga.content.v1.CorrectionReason;
                  changes?: tamga.content.v1.Change.$Shape[];
                  $unknowns?: Uint8Array[];
                };
            }

            /** ErasureReason enum. */
            enum ErasureReason {

                /** ERASURE_REASON_UNSPECIFIED value */
                ERASURE_REASON_UNSPECIFIED = 0,

                /** ERASURE_REASON_RETENTION_ENDED value */
                ERASURE_REASON_RETENTION_ENDED = 1,

                /** ERASURE_REASON_UNLAWFUL value */
                ERASURE_REASON_UNLAWFUL = 2,

                /** ERASURE_REASON_INACCURATE value */
                ERASURE_REASON_INACCURATE = 3,

                /** ERASURE_REASON_CONSENT_WITHDRAWN value */
                ERASURE_REASON_CONSENT_WITHDRAWN = 4,

                /** ERASURE_REASON_SENT_IN_ERROR value */
                ERASURE_REASON_SENT_IN_ERROR = 5,

                /** ERASURE_REASON_COURT_ORDER value */
                ERASURE_REASON_COURT_ORDER = 6
            }

            /**
             * Properties of an ErasureNotice.
             * @deprecated Use tamga.content.v1.ErasureNotice.$Properties instead.
             */
            interface IErasureNotice extends tamga.content.v1.ErasureNotice.$Properties {
            }

            /** Represents an ErasureNotice. */
            class ErasureNotice {

                /**
                 * Constructs a new ErasureNotice.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.ErasureNotice.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ErasureNotice title. */
                title: tamga.content.v1.LocalizedText[];

                /** ErasureNotice text. */
                text: tamga.content.v1.LocalizedText[];

                /** ErasureNotice references. */
                references: tamga.content.v1.CaseReference[];

                /** ErasureNotice messages. */
                messages: Uint8Array[];

                /** ErasureNotice reason. */
                reason: tamga.content.v1.ErasureReason;

                /** ErasureNotice fields. */
                fields: string[];

                /** ErasureNotice eraseBy. */
                eraseBy: string;

                /**
                 * Creates a new ErasureNotice instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ErasureNotice instance
                 */
                static create(properties: tamga.content.v1.ErasureNotice.$Shape): tamga.content.v1.ErasureNotice & tamga.content.v1.ErasureNotice.$Shape;
                static create(properties?: tamga.content.v1.ErasureNotice.$Properties): tamga.content.v1.ErasureNotice;

                /**
                 * Encodes the specified ErasureNotice message. Does not implicitly {@link tamga.content.v1.ErasureNotice.verify|verify} messages.
                 * @param message ErasureNotice message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.ErasureNotice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an ErasureNotice message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.ErasureNotice & tamga.content.v1.ErasureNotice.$Shape} ErasureNotice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.ErasureNotice & tamga.content.v1.ErasureNotice.$Shape;
            }

            namespace ErasureNotice {

                /** Properties of an ErasureNotice. */
                interface $Properties {

                    /** ErasureNotice title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** ErasureNotice text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** ErasureNotice references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** ErasureNotice messages */
                    messages?: Uint8Array[];

                    /** ErasureNotice reason */
                    reason?: tamga.content.v1.ErasureReason;

                    /** ErasureNotice fields */
                    fields?: string[];

                    /** ErasureNotice eraseBy */
                    eraseBy?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an ErasureNotice. */
                type $Shape = tamga.content.v1.ErasureNotice.$Properties;
            }

            /** RecallReason enum. */
            enum RecallReason {

                /** RECALL_REASON_UNSPECIFIED value */
                RECALL_REASON_UNSPECIFIED = 0,

                /** RECALL_REASON_WRONG_RECIPIENT value */
                RECALL_REASON_WRONG_RECIPIENT = 1,

                /** RECALL_REASON_WRONG_CONTENT value */
                RECALL_REASON_WRONG_CONTENT = 2,

                /** RECALL_REASON_NO_LONGER_NEEDED value */
                RECALL_REASON_NO_LONGER_NEEDED = 3,

                /** RECALL_REASON_SAFETY value */
                RECALL_REASON_SAFETY = 4
            }

            /**
             * Properties of a Recall.
             * @deprecated Use tamga.content.v1.Recall.$Properties instead.
             */
            interface IRecall extends tamga.content.v1.Recall.$Properties {
            }

            /** Represents a Recall. */
            class Recall {

                /**
                 * Constructs a new Recall.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Recall.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Recall title. */
                title: tamga.content.v1.LocalizedText[];

                /** Recall text. */
                text: tamga.content.v1.LocalizedText[];

                /** Recall references. */
                references: tamga.content.v1.CaseReference[];

                /** Recall message. */
                message: Uint8Array;

                /** Recall reason. */
                reason: tamga.content.v1.RecallReason;

                /**
                 * Creates a new Recall instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Recall instance
                 */
                static create(properties: tamga.content.v1.Recall.$Shape): tamga.content.v1.Recall & tamga.content.v1.Recall.$Shape;
                static create(properties?: tamga.content.v1.Recall.$Properties): tamga.content.v1.Recall;

                /**
                 * Encodes the specified Recall message. Does not implicitly {@link tamga.content.v1.Recall.verify|verify} messages.
                 * @param message Recall message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Recall.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Recall message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Recall & tamga.content.v1.Recall.$Shape} Recall
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Recall & tamga.content.v1.Recall.$Shape;
            }

            namespace Recall {

                /** Properties of a Recall. */
                interface $Properties {

                    /** Recall title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Recall text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Recall references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** Recall message */
                    message?: Uint8Array;

                    /** Recall reason */
                    reason?: tamga.content.v1.RecallReason;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Recall. */
                type $Shape = tamga.content.v1.Recall.$Properties;
            }

            /**
             * Properties of an Entities.
             * @deprecated Use tamga.content.v1.Entities.$Properties instead.
             */
            interface IEntities extends tamga.content.v1.Entities.$Properties {
            }

            /** Represents an Entities. */
            class Entities {

                /**
                 * Constructs a new Entities.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Entities.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Entities persons. */
                persons: tamga.content.v1.Person[];

                /** Entities organisations. */
                organisations: tamga.content.v1.Organisation[];

                /** Entities vehicles. */
                vehicles: tamga.content.v1.Vehicle[];

                /** Entities containers. */
                containers: tamga.content.v1.Container[];

                /** Entities wagons. */
                wagons: tamga.content.v1.Wagon[];

                /** Entities vessels. */
                vessels: tamga.content.v1.Vessel[];

                /** Entities parcels. */
                parcels: tamga.content.v1.Parcel[];

                /** Entities phones. */
                phones: tamga.content.v1.Phone[];

                /** Entities accounts. */
                accounts: tamga.content.v1.Account[];

                /** Entities onlineAccounts. */
                onlineAccounts: tamga.content.v1.OnlineAccount[];

                /** Entities emails. */
                emails: tamga.content.v1.EmailAddress[];

                /** Entities domains. */
                domains: tamga.content.v1.Domain[];

                /** Entities ipAddresses. */
                ipAddresses: tamga.content.v1.IpAddress[];

                /** Entities locations. */
                locations: tamga.content.v1.Location[];

                /** Entities substances. */
                substances: tamga.content.v1.Substance[];

                /** Entities items. */
                items: tamga.content.v1.Item[];

                /** Entities events. */
                events: tamga.content.v1.Event[];

                /** Entities links. */
                links: tamga.content.v1.Link[];

                /**
                 * Creates a new Entities instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Entities instance
                 */
                static create(properties: tamga.content.v1.Entities.$Shape): tamga.content.v1.Entities & tamga.content.v1.Entities.$Shape;
                static create(properties?: tamga.content.v1.Entities.$Properties): tamga.content.v1.Entities;

                /**
                 * Encodes the specified Entities message. Does not implicitly {@link tamga.content.v1.Entities.verify|verify} messages.
                 * @param message Entities message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Entities.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Entities message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Entities & tamga.content.v1.Entities.$Shape} Entities
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Entities & tamga.content.v1.Entities.$Shape;
            }

            namespace Entities {

                /** Properties of an Entities. */
                interface $Properties {

                    /** Entities persons */
                    persons?: tamga.content.v1.Person.$Properties[];

                    /** Entities organisations */
                    organisations?: tamga.content.v1.Organisation.$Properties[];

                    /** Entities vehicles */
                    vehicles?: tamga.content.v1.Vehicle.$Properties[];

                    /** Entities containers */
                    containers?: tamga.content.v1.Container.$Properties[];

                    /** Entities wagons */
                    wagons?: tamga.content.v1.Wagon.$Properties[];

                    /** Entities vessels */
                    vessels?: tamga.content.v1.Vessel.$Properties[];

                    /** Entities parcels */
                    parcels?: tamga.content.v1.Parcel.$Properties[];

                    /** Entities phones */
                    phones?: tamga.content.v1.Phone.$Properties[];

                    /** Entities accounts */
                    accounts?: tamga.content.v1.Account.$Properties[];

                    /** Entities onlineAccounts */
                    onlineAccounts?: tamga.content.v1.OnlineAccount.$Properties[];

                    /** Entities emails */
                    emails?: tamga.content.v1.EmailAddress.$Properties[];

                    /** Entities domains */
                    domains?: tamga.content.v1.Domain.$Properties[];

                    /** Entities ipAddresses */
                    ipAddresses?: tamga.content.v1.IpAddress.$Properties[];

                    /** Entities locations */
                    locations?: tamga.content.v1.Location.$Properties[];

                    /** Entities substances */
                    substances?: tamga.content.v1.Substance.$Properties[];

                    /** Entities items */
                    items?: tamga.content.v1.Item.$Properties[];

                    /** Entities events */
                    events?: tamga.content.v1.Event.$Properties[];

                    /** Entities links */
                    links?: tamga.content.v1.Link.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Entities. */
                type $Shape = {
                  persons?: tamga.content.v1.Person.$Shape[];
                  organisations?: tamga.content.v1.Organisation.$Shape[];
                  vehicles?: tamga.content.v1.Vehicle.$Shape[];
                  containers?: tamga.content.v1.Container.$Shape[];
                  wagons?: tamga.content.v1.Wagon.$Shape[];
                  vessels?: tamga.content.v1.Vessel.$Shape[];
                  parcels?: tamga.content.v1.Parcel.$Shape[];
                  phones?: tamga.content.v1.Phone.$Shape[];
                  accounts?: tamga.content.v1.Account.$Shape[];
                  onlineAccounts?: tamga.content.v1.OnlineAccount.$Shape[];
                  emails?: tamga.content.v1.EmailAddress.$Shape[];
                  domains?: tamga.content.v1.Domain.$Shape[];
                  ipAddresses?: tamga.content.v1.IpAddress.$Shape[];
                  locations?: tamga.content.v1.Location.$Shape[];
                  substances?: tamga.content.v1.Substance.$Shape[];
                  items?: tamga.content.v1.Item.$Shape[];
                  events?: tamga.content.v1.Event.$Shape[];
                  links?: tamga.content.v1.Link.$Shape[];
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Phone.
             * @deprecated Use tamga.content.v1.Phone.$Properties instead.
             */
            interface IPhone extends tamga.content.v1.Phone.$Properties {
            }

            /** Represents a Phone. */
            class Phone {

                /**
                 * Constructs a new Phone.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Phone.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Phone id. */
                id: string;

                /** Phone msisdn. */
                msisdn: string;

                /** Phone imei. */
                imei: string;

                /** Phone imsi. */
                imsi: string;

                /** Phone iccid. */
                iccid: string;

                /** Phone operator. */
                operator: string;

                /** Phone used. */
                used: tamga.content.v1.Period;

                /** Phone involvement. */
                involvement: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Phone instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Phone instance
                 */
                static create(properties: tamga.content.v1.Phone.$Shape): tamga.content.v1.Phone & tamga.content.v1.Phone.$Shape;
                static create(properties?: tamga.content.v1.Phone.$Properties): tamga.content.v1.Phone;

                /**
                 * Encodes the specified Phone message. Does not implicitly {@link tamga.content.v1.Phone.verify|verify} messages.
                 * @param message Phone message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Phone.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Phone message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Phone & tamga.content.v1.Phone.$Shape} Phone
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Phone & tamga.content.v1.Phone.$Shape;
            }

            namespace Phone {

                /** Properties of a Phone. */
                interface $Properties {

                    /** Phone id */
                    id?: string;

                    /** Phone msisdn */
                    msisdn?: string;

                    /** Phone imei */
                    imei?: string;

                    /** Phone imsi */
                    imsi?: string;

                    /** Phone iccid */
                    iccid?: string;

                    /** Phone operator */
                    operator?: string;

                    /** Phone used */
                    used?: tamga.content.v1.Period.$Properties;

                    /** Phone involvement */
                    involvement?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Phone. */
                type $Shape = tamga.content.v1.Phone.$Properties;
            }

            /**
             * Properties of an OnlineAccount.
             * @deprecated Use tamga.content.v1.OnlineAccount.$Properties instead.
             */
            interface IOnlineAccount extends tamga.content.v1.OnlineAccount.$Properties {
            }

            /** Represents an OnlineAccount. */
            class OnlineAccount {

                /**
                 * Constructs a new OnlineAccount.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.OnlineAccount.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** OnlineAccount id. */
                id: string;

                /** OnlineAccount service. */
                service: string;

                /** OnlineAccount handle. */
                handle: string;

                /** OnlineAccount number. */
                number: string;

                /** OnlineAccount url. */
                url: string;

                /** OnlineAccount involvement. */
                involvement: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new OnlineAccount instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OnlineAccount instance
                 */
                static create(properties: tamga.content.v1.OnlineAccount.$Shape): tamga.content.v1.OnlineAccount & tamga.content.v1.OnlineAccount.$Shape;
                static create(properties?: tamga.content.v1.OnlineAccount.$Properties): tamga.content.v1.OnlineAccount;

                /**
                 * Encodes the specified OnlineAccount message. Does not implicitly {@link tamga.content.v1.OnlineAccount.verify|verify} messages.
                 * @param message OnlineAccount message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.OnlineAccount.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OnlineAccount message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.OnlineAccount & tamga.content.v1.OnlineAccount.$Shape} OnlineAccount
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.OnlineAccount & tamga.content.v1.OnlineAccount.$Shape;
            }

            namespace OnlineAccount {

                /** Properties of an OnlineAccount. */
                interface $Properties {

                    /** OnlineAccount id */
                    id?: string;

                    /** OnlineAccount service */
                    service?: string;

                    /** OnlineAccount handle */
                    handle?: string;

                    /** OnlineAccount number */
                    number?: string;

                    /** OnlineAccount url */
                    url?: string;

                    /** OnlineAccount involvement */
                    involvement?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OnlineAccount. */
                type $Shape = tamga.content.v1.OnlineAccount.$Properties;
            }

            /**
             * Properties of an EmailAddress.
             * @deprecated Use tamga.content.v1.EmailAddress.$Properties instead.
             */
            interface IEmailAddress extends tamga.content.v1.EmailAddress.$Properties {
            }

            /** Represents an EmailAddress. */
            class EmailAddress {

                /**
                 * Constructs a new EmailAddress.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.EmailAddress.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EmailAddress id. */
                id: string;

                /** EmailAddress address. */
                address: string;

                /** EmailAddress involvement. */
                involvement: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new EmailAddress instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EmailAddress instance
                 */
                static create(properties: tamga.content.v1.EmailAddress.$Shape): tamga.content.v1.EmailAddress & tamga.content.v1.EmailAddress.$Shape;
                static create(properties?: tamga.content.v1.EmailAddress.$Properties): tamga.content.v1.EmailAddress;

                /**
                 * Encodes the specified EmailAddress message. Does not implicitly {@link tamga.content.v1.EmailAddress.verify|verify} messages.
                 * @param message EmailAddress message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.EmailAddress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EmailAddress message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.EmailAddress & tamga.content.v1.EmailAddress.$Shape} EmailAddress
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.EmailAddress & tamga.content.v1.EmailAddress.$Shape;
            }

            namespace EmailAddress {

                /** Properties of an EmailAddress. */
                interface $Properties {

                    /** EmailAddress id */
                    id?: string;

                    /** EmailAddress address */
                    address?: string;

                    /** EmailAddress involvement */
                    involvement?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EmailAddress. */
                type $Shape = tamga.content.v1.EmailAddress.$Properties;
            }

            /**
             * Properties of a Domain.
             * @deprecated Use tamga.content.v1.Domain.$Properties instead.
             */
            interface IDomain extends tamga.content.v1.Domain.$Properties {
            }

            /** Represents a Domain. */
            class Domain {

                /**
                 * Constructs a new Domain.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Domain.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Domain id. */
                id: string;

                /** Domain name. */
                name: string;

                /** Domain involvement. */
                involvement: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Domain instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Domain instance
                 */
                static create(properties: tamga.content.v1.Domain.$Shape): tamga.content.v1.Domain & tamga.content.v1.Domain.$Shape;
                static create(properties?: tamga.content.v1.Domain.$Properties): tamga.content.v1.Domain;

                /**
                 * Encodes the specified Domain message. Does not implicitly {@link tamga.content.v1.Domain.verify|verify} messages.
                 * @param message Domain message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Domain.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Domain message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Domain & tamga.content.v1.Domain.$Shape} Domain
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Domain & tamga.content.v1.Domain.$Shape;
            }

            namespace Domain {

                /** Properties of a Domain. */
                interface $Properties {

                    /** Domain id */
                    id?: string;

                    /** Domain name */
                    name?: string;

                    /** Domain involvement */
                    involvement?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Domain. */
                type $Shape = tamga.content.v1.Domain.$Properties;
            }

            /**
             * Properties of an IpAddress.
             * @deprecated Use tamga.content.v1.IpAddress.$Properties instead.
             */
            interface IIpAddress extends tamga.content.v1.IpAddress.$Properties {
            }

            /** Represents an IpAddress. */
            class IpAddress {

                /**
                 * Constructs a new IpAddress.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.IpAddress.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** IpAddress id. */
                id: string;

                /** IpAddress address. */
                address: string;

                /** IpAddress port. */
                port: number;

                /** IpAddress seen. */
                seen: string;

                /** IpAddress involvement. */
                involvement: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new IpAddress instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns IpAddress instance
                 */
                static create(properties: tamga.content.v1.IpAddress.$Shape): tamga.content.v1.IpAddress & tamga.content.v1.IpAddress.$Shape;
                static create(properties?: tamga.content.v1.IpAddress.$Properties): tamga.content.v1.IpAddress;

                /**
                 * Encodes the specified IpAddress message. Does not implicitly {@link tamga.content.v1.IpAddress.verify|verify} messages.
                 * @param message IpAddress message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.IpAddress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an IpAddress message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.IpAddress & tamga.content.v1.IpAddress.$Shape} IpAddress
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.IpAddress & tamga.content.v1.IpAddress.$Shape;
            }

            namespace IpAddress {

                /** Properties of an IpAddress. */
                interface $Properties {

                    /** IpAddress id */
                    id?: string;

                    /** IpAddress address */
                    address?: string;

                    /** IpAddress port */
                    port?: number;

                    /** IpAddress seen */
                    seen?: string;

                    /** IpAddress involvement */
                    involvement?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an IpAddress. */
                type $Shape = tamga.content.v1.IpAddress.$Properties;
            }

            /**
             * Properties of a LocalizedText.
             * @deprecated Use tamga.content.v1.LocalizedText.$Properties instead.
             */
            interface ILocalizedText extends tamga.content.v1.LocalizedText.$Properties {
            }

            /** Represents a LocalizedText. */
            class LocalizedText {

                /**
                 * Constructs a new LocalizedText.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.LocalizedText.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** LocalizedText language. */
                language: string;

                /** LocalizedText text. */
                text: string;

                /** LocalizedText authentic. */
                authentic: boolean;

                /**
                 * Creates a new LocalizedText instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LocalizedText instance
                 */
                static create(properties: tamga.content.v1.LocalizedText.$Shape): tamga.content.v1.LocalizedText & tamga.content.v1.LocalizedText.$Shape;
                static create(properties?: tamga.content.v1.LocalizedText.$Properties): tamga.content.v1.LocalizedText;

                /**
                 * Encodes the specified LocalizedText message. Does not implicitly {@link tamga.content.v1.LocalizedText.verify|verify} messages.
                 * @param message LocalizedText message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.LocalizedText.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LocalizedText message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.LocalizedText & tamga.content.v1.LocalizedText.$Shape} LocalizedText
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.LocalizedText & tamga.content.v1.LocalizedText.$Shape;
            }

            namespace LocalizedText {

                /** Properties of a LocalizedText. */
                interface $Properties {

                    /** LocalizedText language */
                    language?: string;

                    /** LocalizedText text */
                    text?: string;

                    /** LocalizedText authentic */
                    authentic?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LocalizedText. */
                type $Shape = tamga.content.v1.LocalizedText.$Properties;
            }

            /**
             * Properties of a CaseReference.
             * @deprecated Use tamga.content.v1.CaseReference.$Properties instead.
             */
            interface ICaseReference extends tamga.content.v1.CaseReference.$Properties {
            }

            /** Represents a CaseReference. */
            class CaseReference {

                /**
                 * Constructs a new CaseReference.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.CaseReference.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CaseReference authority. */
                authority: string;

                /** CaseReference number. */
                number: string;

                /** CaseReference date. */
                date: string;

                /**
                 * Creates a new CaseReference instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CaseReference instance
                 */
                static create(properties: tamga.content.v1.CaseReference.$Shape): tamga.content.v1.CaseReference & tamga.content.v1.CaseReference.$Shape;
                static create(properties?: tamga.content.v1.CaseReference.$Properties): tamga.content.v1.CaseReference;

                /**
                 * Encodes the specified CaseReference message. Does not implicitly {@link tamga.content.v1.CaseReference.verify|verify} messages.
                 * @param message CaseReference message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.CaseReference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CaseReference message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.CaseReference & tamga.content.v1.CaseReference.$Shape} CaseReference
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.CaseReference & tamga.content.v1.CaseReference.$Shape;
            }

            namespace CaseReference {

                /** Properties of a CaseReference. */
                interface $Properties {

                    /** CaseReference authority */
                    authority?: string;

                    /** CaseReference number */
                    number?: string;

                    /** CaseReference date */
                    date?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CaseReference. */
                type $Shape = tamga.content.v1.CaseReference.$Properties;
            }

            /**
             * Properties of a Source.
             * @deprecated Use tamga.content.v1.Source.$Properties instead.
             */
            interface ISource extends tamga.content.v1.Source.$Properties {
            }

            /** Represents a Source. */
            class Source {

                /**
                 * Constructs a new Source.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Source.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Source url. */
                url: string;

                /** Source title. */
                title: string;

                /**
                 * Creates a new Source instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Source instance
                 */
                static create(properties: tamga.content.v1.Source.$Shape): tamga.content.v1.Source & tamga.content.v1.Source.$Shape;
                static create(properties?: tamga.content.v1.Source.$Properties): tamga.content.v1.Source;

                /**
                 * Encodes the specified Source message. Does not implicitly {@link tamga.content.v1.Source.verify|verify} messages.
                 * @param message Source message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Source.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Source message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Source & tamga.content.v1.Source.$Shape} Source
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Source & tamga.content.v1.Source.$Shape;
            }

            namespace Source {

                /** Properties of a Source. */
                interface $Properties {

                    /** Source url */
                    url?: string;

                    /** Source title */
                    title?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Source. */
                type $Shape = tamga.content.v1.Source.$Properties;
            }

            /**
             * Properties of a Provenance.
             * @deprecated Use tamga.content.v1.Provenance.$Properties instead.
             */
            interface IProvenance extends tamga.content.v1.Provenance.$Properties {
            }

            /** Represents a Provenance. */
            class Provenance {

                /**
                 * Constructs a new Provenance.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Provenance.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Provenance record. */
                record: string;

                /** Provenance reportedBy. */
                reportedBy: string;

                /** Provenance sources. */
                sources: tamga.content.v1.Source[];

                /**
                 * Creates a new Provenance instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Provenance instance
                 */
                static create(properties: tamga.content.v1.Provenance.$Shape): tamga.content.v1.Provenance & tamga.content.v1.Provenance.$Shape;
                static create(properties?: tamga.content.v1.Provenance.$Properties): tamga.content.v1.Provenance;

                /**
                 * Encodes the specified Provenance message. Does not implicitly {@link tamga.content.v1.Provenance.verify|verify} messages.
                 * @param message Provenance message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Provenance.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Provenance message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Provenance & tamga.content.v1.Provenance.$Shape} Provenance
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Provenance & tamga.content.v1.Provenance.$Shape;
            }

            namespace Provenance {

                /** Properties of a Provenance. */
                interface $Properties {

                    /** Provenance record */
                    record?: string;

                    /** Provenance reportedBy */
                    reportedBy?: string;

                    /** Provenance sources */
                    sources?: tamga.content.v1.Source.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Provenance. */
                type $Shape = tamga.content.v1.Provenance.$Properties;
            }

            /**
             * Properties of an Instrument.
             * @deprecated Use tamga.content.v1.Instrument.$Properties instead.
             */
            interface IInstrument extends tamga.content.v1.Instrument.$Properties {
            }

            /** Represents an Instrument. */
            class Instrument {

                /**
                 * Constructs a new Instrument.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Instrument.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Instrument issuer. */
                issuer: string;

                /** Instrument number. */
                number: string;

                /** Instrument date. */
                date: string;

                /** Instrument text. */
                text: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Instrument instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Instrument instance
                 */
                static create(properties: tamga.content.v1.Instrument.$Shape): tamga.content.v1.Instrument & tamga.content.v1.Instrument.$Shape;
                static create(properties?: tamga.content.v1.Instrument.$Properties): tamga.content.v1.Instrument;

                /**
                 * Encodes the specified Instrument message. Does not implicitly {@link tamga.content.v1.Instrument.verify|verify} messages.
                 * @param message Instrument message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Instrument.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Instrument message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Instrument & tamga.content.v1.Instrument.$Shape} Instrument
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Instrument & tamga.content.v1.Instrument.$Shape;
            }

            namespace Instrument {

                /** Properties of an Instrument. */
                interface $Properties {

                    /** Instrument issuer */
                    issuer?: string;

                    /** Instrument number */
                    number?: string;

                    /** Instrument date */
                    date?: string;

                    /** Instrument text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Instrument. */
                type $Shape = tamga.content.v1.Instrument.$Properties;
            }

            /**
             * Properties of an Offence.
             * @deprecated Use tamga.content.v1.Offence.$Properties instead.
             */
            interface IOffence extends tamga.content.v1.Offence.$Properties {
            }

            /** Represents an Offence. */
            class Offence {

                /**
                 * Constructs a new Offence.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Offence.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Offence area. */
                area: tamga.envelope.v1.CrimeArea;

                /** Offence provision. */
                provision: string;

                /** Offence text. */
                text: tamga.content.v1.LocalizedText[];

                /** Offence maximumPenaltyMonths. */
                maximumPenaltyMonths: number;

                /** Offence dualCriminality. */
                dualCriminality: (boolean|null);

                /**
                 * Creates a new Offence instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Offence instance
                 */
                static create(properties: tamga.content.v1.Offence.$Shape): tamga.content.v1.Offence & tamga.content.v1.Offence.$Shape;
                static create(properties?: tamga.content.v1.Offence.$Properties): tamga.content.v1.Offence;

                /**
                 * Encodes the specified Offence message. Does not implicitly {@link tamga.content.v1.Offence.verify|verify} messages.
                 * @param message Offence message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Offence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Offence message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Offence & tamga.content.v1.Offence.$Shape} Offence
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Offence & tamga.content.v1.Offence.$Shape;
            }

            namespace Offence {

                /** Properties of an Offence. */
                interface $Properties {

                    /** Offence area */
                    area?: tamga.envelope.v1.CrimeArea;

                    /** Offence provision */
                    provision?: string;

                    /** Offence text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Offence maximumPenaltyMonths */
                    maximumPenaltyMonths?: number;

                    /** Offence dualCriminality */
                    dualCriminality?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Offence. */
                type $Shape = tamga.content.v1.Offence.$Properties;
            }

            /**
             * Properties of a Question.
             * @deprecated Use tamga.content.v1.Question.$Properties instead.
             */
            interface IQuestion extends tamga.content.v1.Question.$Properties {
            }

            /** Represents a Question. */
            class Question {

                /**
                 * Constructs a new Question.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Question.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Question id. */
                id: string;

                /** Question text. */
                text: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Question instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Question instance
                 */
                static create(properties: tamga.content.v1.Question.$Shape): tamga.content.v1.Question & tamga.content.v1.Question.$Shape;
                static create(properties?: tamga.content.v1.Question.$Properties): tamga.content.v1.Question;

                /**
                 * Encodes the specified Question message. Does not implicitly {@link tamga.content.v1.Question.verify|verify} messages.
                 * @param message Question message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Question.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Question message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Question & tamga.content.v1.Question.$Shape} Question
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Question & tamga.content.v1.Question.$Shape;
            }

            namespace Question {

                /** Properties of a Question. */
                interface $Properties {

                    /** Question id */
                    id?: string;

                    /** Question text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Question. */
                type $Shape = tamga.content.v1.Question.$Properties;
            }

            /**
             * Properties of an Answer.
             * @deprecated Use tamga.content.v1.Answer.$Properties instead.
             */
            interface IAnswer extends tamga.content.v1.Answer.$Properties {
            }

            /** Represents an Answer. */
            class Answer {

                /**
                 * Constructs a new Answer.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Answer.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Answer question. */
                question: string;

                /** Answer text. */
                text: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Answer instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Answer instance
                 */
                static create(properties: tamga.content.v1.Answer.$Shape): tamga.content.v1.Answer & tamga.content.v1.Answer.$Shape;
                static create(properties?: tamga.content.v1.Answer.$Properties): tamga.content.v1.Answer;

                /**
                 * Encodes the specified Answer message. Does not implicitly {@link tamga.content.v1.Answer.verify|verify} messages.
                 * @param message Answer message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Answer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Answer message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Answer & tamga.content.v1.Answer.$Shape} Answer
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Answer & tamga.content.v1.Answer.$Shape;
            }

            namespace Answer {

                /** Properties of an Answer. */
                interface $Properties {

                    /** Answer question */
                    question?: string;

                    /** Answer text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Answer. */
                type $Shape = tamga.content.v1.Answer.$Properties;
            }

            /**
             * Properties of a Period.
             * @deprecated Use tamga.content.v1.Period.$Properties instead.
             */
            interface IPeriod extends tamga.content.v1.Period.$Properties {
            }

            /** Represents a Period. */
            class Period {

                /**
                 * Constructs a new Period.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Period.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Period from. */
                from: string;

                /** Period until. */
                until: string;

                /**
                 * Creates a new Period instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Period instance
                 */
                static create(properties: tamga.content.v1.Period.$Shape): tamga.content.v1.Period & tamga.content.v1.Period.$Shape;
                static create(properties?: tamga.content.v1.Period.$Properties): tamga.content.v1.Period;

                /**
                 * Encodes the specified Period message. Does not implicitly {@link tamga.content.v1.Period.verify|verify} messages.
                 * @param message Period message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Period.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Period message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Period & tamga.content.v1.Period.$Shape} Period
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Period & tamga.content.v1.Period.$Shape;
            }

            namespace Period {

                /** Properties of a Period. */
                interface $Properties {

                    /** Period from */
                    from?: string;

                    /** Period until */
                    until?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Period. */
                type $Shape = tamga.content.v1.Period.$Properties;
            }

            /**
             * Properties of a Money.
             * @deprecated Use tamga.content.v1.Money.$Properties instead.
             */
            interface IMoney extends tamga.content.v1.Money.$Properties {
            }

            /** Represents a Money. */
            class Money {

                /**
                 * Constructs a new Money.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Money.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Money amount. */
                amount: string;

                /** Money currency. */
                currency: string;

                /**
                 * Creates a new Money instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Money instance
                 */
                static create(properties: tamga.content.v1.Money.$Shape): tamga.content.v1.Money & tamga.content.v1.Money.$Shape;
                static create(properties?: tamga.content.v1.Money.$Properties): tamga.content.v1.Money;

                /**
                 * Encodes the specified Money message. Does not implicitly {@link tamga.content.v1.Money.verify|verify} messages.
                 * @param message Money message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Money.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Money message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Money & tamga.content.v1.Money.$Shape} Money
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Money & tamga.content.v1.Money.$Shape;
            }

            namespace Money {

                /** Properties of a Money. */
                interface $Properties {

                    /** Money amount */
                    amount?: string;

                    /** Money currency */
                    currency?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Money. */
                type $Shape = tamga.content.v1.Money.$Properties;
            }

            /** AttachmentContent enum. */
            enum AttachmentContent {

                /** ATTACHMENT_CONTENT_UNSPECIFIED value */
                ATTACHMENT_CONTENT_UNSPECIFIED = 0,

                /** ATTACHMENT_CONTENT_DOCUMENT value */
                ATTACHMENT_CONTENT_DOCUMENT = 1,

                /** ATTACHMENT_CONTENT_PERSONAL_DOCUMENT value */
                ATTACHMENT_CONTENT_PERSONAL_DOCUMENT = 2,

                /** ATTACHMENT_CONTENT_PORTRAIT value */
                ATTACHMENT_CONTENT_PORTRAIT = 3,

                /** ATTACHMENT_CONTENT_FINGERPRINTS value */
                ATTACHMENT_CONTENT_FINGERPRINTS = 4,

                /** ATTACHMENT_CONTENT_DNA_PROFILE value */
                ATTACHMENT_CONTENT_DNA_PROFILE = 5,

                /** ATTACHMENT_CONTENT_RECORDING value */
                ATTACHMENT_CONTENT_RECORDING = 6,

                /** ATTACHMENT_CONTENT_PICTURE value */
                ATTACHMENT_CONTENT_PICTURE = 7,

                /** ATTACHMENT_CONTENT_DATA value */
                ATTACHMENT_CONTENT_DATA = 8
            }

            /**
             * Properties of an Attachment.
             * @deprecated Use tamga.content.v1.Attachment.$Properties instead.
             */
            interface IAttachment extends tamga.content.v1.Attachment.$Properties {
            }

            /** Represents an Attachment. */
            class Attachment {

                /**
                 * Constructs a new Attachment.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Attachment.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Attachment key. */
                key: Uint8Array;

                /** Attachment name. */
                name: string;

                /** Attachment type. */
                type: string;

                /** Attachment size. */
                size: (number|Long);

                /** Attachment hash. */
                hash: Uint8Array;

                /** Attachment content. */
                content: tamga.content.v1.AttachmentContent;

                /** Attachment text. */
                text: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Attachment instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Attachment instance
                 */
                static create(properties: tamga.content.v1.Attachment.$Shape): tamga.content.v1.Attachment & tamga.content.v1.Attachment.$Shape;
                static create(properties?: tamga.content.v1.Attachment.$Properties): tamga.content.v1.Attachment;

                /**
                 * Encodes the specified Attachment message. Does not implicitly {@link tamga.content.v1.Attachment.verify|verify} messages.
                 * @param message Attachment message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Attachment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Attachment message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Attachment & tamga.content.v1.Attachment.$Shape} Attachment
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Attachment & tamga.content.v1.Attachment.$Shape;
            }

            namespace Attachment {

                /** Properties of an Attachment. */
                interface $Properties {

                    /** Attachment key */
                    key?: Uint8Array;

                    /** Attachment name */
                    name?: string;

                    /** Attachment type */
                    type?: string;

                    /** Attachment size */
                    size?: (number|Long);

                    /** Attachment hash */
                    hash?: Uint8Array;

                    /** Attachment content */
                    content?: tamga.content.v1.AttachmentContent;

                    /** Attachment text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Attachment. */
                type $Shape = tamga.content.v1.Attachment.$Properties;
            }

            /**
             * Properties of a DomesticAccount.
             * @deprecated Use tamga.content.v1.DomesticAccount.$Properties instead.
             */
            interface IDomesticAccount extends tamga.content.v1.DomesticAccount.$Properties {
            }

            /** Represents a DomesticAccount. */
            class DomesticAccount {

                /**
                 * Constructs a new DomesticAccount.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.DomesticAccount.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DomesticAccount number. */
                number: string;

                /** DomesticAccount bankCode. */
                bankCode: string;

                /** DomesticAccount country. */
                country: string;

                /**
                 * Creates a new DomesticAccount instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DomesticAccount instance
                 */
                static create(properties: tamga.content.v1.DomesticAccount.$Shape): tamga.content.v1.DomesticAccount & tamga.content.v1.DomesticAccount.$Shape;
                static create(properties?: tamga.content.v1.DomesticAccount.$Properties): tamga.content.v1.DomesticAccount;

                /**
                 * Encodes the specified DomesticAccount message. Does not implicitly {@link tamga.content.v1.DomesticAccount.verify|verify} messages.
                 * @param message DomesticAccount message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.DomesticAccount.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DomesticAccount message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.DomesticAccount & tamga.content.v1.DomesticAccount.$Shape} DomesticAccount
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.DomesticAccount & tamga.content.v1.DomesticAccount.$Shape;
            }

            namespace DomesticAccount {

                /** Properties of a DomesticAccount. */
                interface $Properties {

                    /** DomesticAccount number */
                    number?: string;

                    /** DomesticAccount bankCode */
                    bankCode?: string;

                    /** DomesticAccount country */
                    country?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DomesticAccount. */
                type $Shape = tamga.content.v1.DomesticAccount.$Properties;
            }

            /**
             * Properties of a PaymentCard.
             * @deprecated Use tamga.content.v1.PaymentCard.$Properties instead.
             */
            interface IPaymentCard extends tamga.content.v1.PaymentCard.$Properties {
            }

            /** Represents a PaymentCard. */
            class PaymentCard {

                /**
                 * Constructs a new PaymentCard.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.PaymentCard.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PaymentCard number. */
                number: string;

                /** PaymentCard expires. */
                expires: string;

                /**
                 * Creates a new PaymentCard instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PaymentCard instance
                 */
                static create(properties: tamga.content.v1.PaymentCard.$Shape): tamga.content.v1.PaymentCard & tamga.content.v1.PaymentCard.$Shape;
                static create(properties?: tamga.content.v1.PaymentCard.$Properties): tamga.content.v1.PaymentCard;

                /**
                 * Encodes the specified PaymentCard message. Does not implicitly {@link tamga.content.v1.PaymentCard.verify|verify} messages.
                 * @param message PaymentCard message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.PaymentCard.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PaymentCard message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.PaymentCard & tamga.content.v1.PaymentCard.$Shape} PaymentCard
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.PaymentCard & tamga.content.v1.PaymentCard.$Shape;
            }

            namespace PaymentCard {

                /** Properties of a PaymentCard. */
                interface $Properties {

                    /** PaymentCard number */
                    number?: string;

                    /** PaymentCard expires */
                    expires?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PaymentCard. */
                type $Shape = tamga.content.v1.PaymentCard.$Properties;
            }

            /**
             * Properties of a Wallet.
             * @deprecated Use tamga.content.v1.Wallet.$Properties instead.
             */
            interface IWallet extends tamga.content.v1.Wallet.$Properties {
            }

            /** Represents a Wallet. */
            class Wallet {

                /**
                 * Constructs a new Wallet.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Wallet.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Wallet service. */
                service: string;

                /** Wallet number. */
                number: string;

                /**
                 * Creates a new Wallet instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Wallet instance
                 */
                static create(properties: tamga.content.v1.Wallet.$Shape): tamga.content.v1.Wallet & tamga.content.v1.Wallet.$Shape;
                static create(properties?: tamga.content.v1.Wallet.$Properties): tamga.content.v1.Wallet;

                /**
                 * Encodes the specified Wallet message. Does not implicitly {@link tamga.content.v1.Wallet.verify|verify} messages.
                 * @param message Wallet message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Wallet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Wallet message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Wallet & tamga.content.v1.Wallet.$Shape} Wallet
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Wallet & tamga.content.v1.Wallet.$Shape;
            }

            namespace Wallet {

                /** Properties of a Wallet. */
                interface $Properties {

                    /** Wallet service */
                    service?: string;

                    /** Wallet number */
                    number?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Wallet. */
                type $Shape = tamga.content.v1.Wallet.$Properties;
            }

            /**
             * Properties of a CryptoAddress.
             * @deprecated Use tamga.content.v1.CryptoAddress.$Properties instead.
             */
            interface ICryptoAddress extends tamga.content.v1.CryptoAddress.$Properties {
            }

            /** Represents a CryptoAddress. */
            class CryptoAddress {

                /**
                 * Constructs a new CryptoAddress.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.CryptoAddress.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CryptoAddress network. */
                network: string;

                /** CryptoAddress address. */
                address: string;

                /** CryptoAddress transactions. */
                transactions: string[];

                /**
                 * Creates a new CryptoAddress instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CryptoAddress instance
                 */
                static create(properties: tamga.content.v1.CryptoAddress.$Shape): tamga.content.v1.CryptoAddress & tamga.content.v1.CryptoAddress.$Shape;
                static create(properties?: tamga.content.v1.CryptoAddress.$Properties): tamga.content.v1.CryptoAddress;

                /**
                 * Encodes the specified CryptoAddress message. Does not implicitly {@link tamga.content.v1.CryptoAddress.verify|verify} messages.
                 * @param message CryptoAddress message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.CryptoAddress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CryptoAddress message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.CryptoAddress & tamga.content.v1.CryptoAddress.$Shape} CryptoAddress
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.CryptoAddress & tamga.content.v1.CryptoAddress.$Shape;
            }

            namespace CryptoAddress {

                /** Properties of a CryptoAddress. */
                interface $Properties {

                    /** CryptoAddress network */
                    network?: string;

                    /** CryptoAddress address */
                    address?: string;

                    /** CryptoAddress transactions */
                    transactions?: string[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CryptoAddress. */
                type $Shape = tamga.content.v1.CryptoAddress.$Properties;
            }

            /**
             * Properties of an Account.
             * @deprecated Use tamga.content.v1.Account.$Properties instead.
             */
            interface IAccount extends tamga.content.v1.Account.$Properties {
            }

            /** Represents an Account. */
            class Account {

                /**
                 * Constructs a new Account.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Account.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Account id. */
                id: string;

                /** Account iban. */
                iban: (string|null);

                /** Account domestic. */
                domestic: (tamga.content.v1.DomesticAccount|null);

                /** Account card. */
                card: (tamga.content.v1.PaymentCard|null);

                /** Account wallet. */
                wallet: (tamga.content.v1.Wallet|null);

                /** Account crypto. */
                crypto: (tamga.content.v1.CryptoAddress|null);

                /** Account institution. */
                institution: string;

                /** Account currency. */
                currency: string;

                /** Account involvement. */
                involvement: tamga.content.v1.LocalizedText[];

                /** Account number. */
                number?: ("iban"|"domestic"|"card"|"wallet"|"crypto");

                /**
                 * Creates a new Account instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Account instance
                 */
                static create(properties: tamga.content.v1.Account.$Shape): tamga.content.v1.Account & tamga.content.v1.Account.$Shape;
                static create(properties?: tamga.content.v1.Account.$Properties): tamga.content.v1.Account;

                /**
                 * Encodes the specified Account message. Does not implicitly {@link tamga.content.v1.Account.verify|verify} messages.
                 * @param message Account message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Account.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Account message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Account & tamga.content.v1.Account.$Shape} Account
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Account & tamga.content.v1.Account.$Shape;
            }

            namespace Account {

                /** Properties of an Account. */
                interface $Properties {

                    /** Account id */
                    id?: string;

                    /** Account iban */
                    iban?: (string|null);

                    /** Account domestic */
                    domestic?: (tamga.content.v1.DomesticAccount.$Properties|null);

                    /** Account card */
                    card?: (tamga.content.v1.PaymentCard.$Properties|null);

                    /** Account wallet */
                    wallet?: (tamga.content.v1.Wallet.$Properties|null);

                    /** Account crypto */
                    crypto?: (tamga.content.v1.CryptoAddress.$Properties|null);

                    /** Account institution */
                    institution?: string;

                    /** Account currency */
                    currency?: string;

                    /** Account involvement */
                    involvement?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Account number */
                    number?: ("iban"|"domestic"|"card"|"wallet"|"crypto");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of an Account. */
                type $Shape = {
                  id?: string;
                  iban?: string|null;
                  domestic?: tamga.content.v1.DomesticAccount.$Shape|null;
                  card?: tamga.content.v1.PaymentCard.$Shape|null;
                  wallet?: tamga.content.v1.Wallet.$Shape|null;
                  crypto?: tamga.content.v1.CryptoAddress.$Shape|null;
                  institution?: string;
                  currency?: string;
                  involvement?: tamga.content.v1.LocalizedText.$Shape[];
                  $unknowns?: Uint8Array[];
                } & (
                  ({ number?: undefined; iban?: null; domestic?: null; card?: null; wallet?: null; crypto?: null }|{ number?: "iban"; iban: string; domestic?: null; card?: null; wallet?: null; crypto?: null }|{ number?: "domestic"; iban?: null; domestic: tamga.content.v1.DomesticAccount.$Shape; card?: null; wallet?: null; crypto?: null }|{ number?: "card"; iban?: null; domestic?: null; card: tamga.content.v1.PaymentCard.$Shape; wallet?: null; crypto?: null }|{ number?: "wallet"; iban?: null; domestic?: null; card?: null; wallet: tamga.content.v1.Wallet.$Shape; crypto?: null }|{ number?: "crypto"; iban?: null; domestic?: null; card?: null; wallet?: null; crypto: tamga.content.v1.CryptoAddress.$Shape })
                );
            }

            /** NameType enum. */
            enum NameType {

                /** NAME_TYPE_UNSPECIFIED value */
                NAME_TYPE_UNSPECIFIED = 0,

                /** NAME_TYPE_OFFICIAL value */
                NAME_TYPE_OFFICIAL = 1,

                /** NAME_TYPE_BIRTH value */
                NAME_TYPE_BIRTH = 2,

                /** NAME_TYPE_ALIAS value */
                NAME_TYPE_ALIAS = 3
            }

            /** TransliterationSystem enum. */
            enum TransliterationSystem {

                /** TRANSLITERATION_SYSTEM_UNSPECIFIED value */
                TRANSLITERATION_SYSTEM_UNSPECIFIED = 0,

                /** TRANSLITERATION_SYSTEM_ICAO_9303 value */
                TRANSLITERATION_SYSTEM_ICAO_9303 = 1,

                /** TRANSLITERATION_SYSTEM_BGN_PCGN value */
                TRANSLITERATION_SYSTEM_BGN_PCGN = 2,

                /** TRANSLITERATION_SYSTEM_ISO_9 value */
                TRANSLITERATION_SYSTEM_ISO_9 = 3,

                /** TRANSLITERATION_SYSTEM_NATIONAL_LATIN value */
                TRANSLITERATION_SYSTEM_NATIONAL_LATIN = 4,

                /** TRANSLITERATION_SYSTEM_AS_WRITTEN value */
                TRANSLITERATION_SYSTEM_AS_WRITTEN = 5
            }

            /**
             * Properties of a Transliteration.
             * @deprecated Use tamga.content.v1.Transliteration.$Properties instead.
             */
            interface ITransliteration extends tamga.content.v1.Transliteration.$Properties {
            }

            /** Represents a Transliteration. */
            class Transliteration {

                /**
                 * Constructs a new Transliteration.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Transliteration.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Transliteration system. */
                system: tamga.content.v1.TransliterationSystem;

                /** Transliteration script. */
                script: string;

                /** Transliteration family. */
                family: string;

                /** Transliteration given. */
                given: string;

                /** Transliteration patronymic. */
                patronymic: string;

                /** Transliteration full. */
                full: string;

                /**
                 * Creates a new Transliteration instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Transliteration instance
                 */
                static create(properties: tamga.content.v1.Transliteration.$Shape): tamga.content.v1.Transliteration & tamga.content.v1.Transliteration.$Shape;
                static create(properties?: tamga.content.v1.Transliteration.$Properties): tamga.content.v1.Transliteration;

                /**
                 * Encodes the specified Transliteration message. Does not implicitly {@link tamga.content.v1.Transliteration.verify|verify} messages.
                 * @param message Transliteration message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Transliteration.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Transliteration message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Transliteration & tamga.content.v1.Transliteration.$Shape} Transliteration
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Transliteration & tamga.content.v1.Transliteration.$Shape;
            }

            namespace Transliteration {

                /** Properties of a Transliteration. */
                interface $Properties {

                    /** Transliteration system */
                    system?: tamga.content.v1.TransliterationSystem;

                    /** Transliteration script */
                    script?: string;

                    /** Transliteration family */
                    family?: string;

                    /** Transliteration given */
                    given?: string;

                    /** Transliteration patronymic */
                    patronymic?: string;

                    /** Transliteration full */
                    full?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Transliteration. */
                type $Shape = tamga.content.v1.Transliteration.$Properties;
            }

            /**
             * Properties of a PersonName.
             * @deprecated Use tamga.content.v1.PersonName.$Properties instead.
             */
            interface IPersonName extends tamga.content.v1.PersonName.$Properties {
            }

            /** Represents a PersonName. */
            class PersonName {

                /**
                 * Constructs a new PersonName.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.PersonName.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PersonName type. */
                type: tamga.content.v1.NameType;

                /** PersonName family. */
                family: string;

                /** PersonName given. */
                given: string;

                /** PersonName patronymic. */
                patronymic: string;

                /** PersonName full. */
                full: string;

                /** PersonName script. */
                script: string;

                /** PersonName transliterations. */
                transliterations: tamga.content.v1.Transliteration[];

                /**
                 * Creates a new PersonName instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PersonName instance
                 */
                static create(properties: tamga.content.v1.PersonName.$Shape): tamga.content.v1.PersonName & tamga.content.v1.PersonName.$Shape;
                static create(properties?: tamga.content.v1.PersonName.$Properties): tamga.content.v1.PersonName;

                /**
                 * Encodes the specified PersonName message. Does not implicitly {@link tamga.content.v1.PersonName.verify|verify} messages.
                 * @param message PersonName message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.PersonName.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PersonName message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.PersonName & tamga.content.v1.PersonName.$Shape} PersonName
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.PersonName & tamga.content.v1.PersonName.$Shape;
            }

            namespace PersonName {

                /** Properties of a PersonName. */
                interface $Properties {

                    /** PersonName type */
                    type?: tamga.content.v1.NameType;

                    /** PersonName family */
                    family?: string;

                    /** PersonName given */
                    given?: string;

                    /** PersonName patronymic */
                    patronymic?: string;

                    /** PersonName full */
                    full?: string;

                    /** PersonName script */
                    script?: string;

                    /** PersonName transliterations */
                    transliterations?: tamga.content.v1.Transliteration.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PersonName. */
                type $Shape = tamga.content.v1.PersonName.$Properties;
            }

            /** Sex enum. */
            enum Sex {

                /** SEX_UNSPECIFIED value */
                SEX_UNSPECIFIED = 0,

                /** SEX_FEMALE value */
                SEX_FEMALE = 1,

                /** SEX_MALE value */
                SEX_MALE = 2,

                /** SEX_X value */
                SEX_X = 3
            }

            /** DocumentKind enum. */
            enum DocumentKind {

                /** DOCUMENT_KIND_UNSPECIFIED value */
                DOCUMENT_KIND_UNSPECIFIED = 0,

                /** DOCUMENT_KIND_PASSPORT value */
                DOCUMENT_KIND_PASSPORT = 1,

                /** DOCUMENT_KIND_IDENTITY_CARD value */
                DOCUMENT_KIND_IDENTITY_CARD = 2,

                /** DOCUMENT_KIND_DRIVING_LICENCE value */
                DOCUMENT_KIND_DRIVING_LICENCE = 3,

                /** DOCUMENT_KIND_RESIDENCE_PERMIT value */
                DOCUMENT_KIND_RESIDENCE_PERMIT = 4,

                /** DOCUMENT_KIND_BIRTH_CERTIFICATE value */
                DOCUMENT_KIND_BIRTH_CERTIFICATE = 5,

                /** DOCUMENT_KIND_SEAFARER_BOOK value */
                DOCUMENT_KIND_SEAFARER_BOOK = 6,

                /** DOCUMENT_KIND_REFUGEE_DOCUMENT value */
                DOCUMENT_KIND_REFUGEE_DOCUMENT = 7,

                /** DOCUMENT_KIND_OTHER value */
                DOCUMENT_KIND_OTHER = 8
            }

            /** DocumentStatus enum. */
            enum DocumentStatus {

                /** DOCUMENT_STATUS_UNSPECIFIED value */
                DOCUMENT_STATUS_UNSPECIFIED = 0,

                /** DOCUMENT_STATUS_VALID value */
                DOCUMENT_STATUS_VALID = 1,

                /** DOCUMENT_STATUS_EXPIRED value */
                DOCUMENT_STATUS_EXPIRED = 2,

                /** DOCUMENT_STATUS_LOST value */
                DOCUMENT_STATUS_LOST = 3,

                /** DOCUMENT_STATUS_STOLEN value */
                DOCUMENT_STATUS_STOLEN = 4,

                /** DOCUMENT_STATUS_FORGED value */
                DOCUMENT_STATUS_FORGED = 5,

                /** DOCUMENT_STATUS_INVALIDATED value */
                DOCUMENT_STATUS_INVALIDATED = 6
            }

            /**
             * Properties of an IdentityDocument.
             * @deprecated Use tamga.content.v1.IdentityDocument.$Properties instead.
             */
            interface IIdentityDocument extends tamga.content.v1.IdentityDocument.$Properties {
            }

            /** Represents an IdentityDocument. */
            class IdentityDocument {

                /**
                 * Constructs a new IdentityDocument.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.IdentityDocument.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** IdentityDocument kind. */
                kind: tamga.content.v1.DocumentKind;

                /** IdentityDocument number. */
                number: string;

                /** IdentityDocument country. */
                country: string;

                /** IdentityDocument issuer. */
                issuer: string;

                /** IdentityDocument issued. */
                issued: string;

                /** IdentityDocument expires. */
                expires: string;

                /** IdentityDocument status. */
                status: tamga.content.v1.DocumentStatus;

                /**
                 * Creates a new IdentityDocument instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns IdentityDocument instance
                 */
                static create(properties: tamga.content.v1.IdentityDocument.$Shape): tamga.content.v1.IdentityDocument & tamga.content.v1.IdentityDocument.$Shape;
                static create(properties?: tamga.content.v1.IdentityDocument.$Properties): tamga.content.v1.IdentityDocument;

                /**
                 * Encodes the specified IdentityDocument message. Does not implicitly {@link tamga.content.v1.IdentityDocument.verify|verify} messages.
                 * @param message IdentityDocument message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.IdentityDocument.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an IdentityDocument message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.IdentityDocument & tamga.content.v1.IdentityDocument.$Shape} IdentityDocument
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.IdentityDocument & tamga.content.v1.IdentityDocument.$Shape;
            }

            namespace IdentityDocument {

                /** Properties of an IdentityDocument. */
                interface $Properties {

                    /** IdentityDocument kind */
                    kind?: tamga.content.v1.DocumentKind;

                    /** IdentityDocument number */
                    number?: string;

                    /** IdentityDocument country */
                    country?: string;

                    /** IdentityDocument issuer */
                    issuer?: string;

                    /** IdentityDocument issued */
                    issued?: string;

                    /** IdentityDocument expires */
                    expires?: string;

                    /** IdentityDocument status */
                    status?: tamga.content.v1.DocumentStatus;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an IdentityDocument. */
                type $Shape = tamga.content.v1.IdentityDocument.$Properties;
            }

            /** NationalIdType enum. */
            enum NationalIdType {

                /** NATIONAL_ID_TYPE_UNSPECIFIED value */
                NATIONAL_ID_TYPE_UNSPECIFIED = 0,

                /** NATIONAL_ID_TYPE_IIN value */
                NATIONAL_ID_TYPE_IIN = 1,

                /** NATIONAL_ID_TYPE_PINFL value */
                NATIONAL_ID_TYPE_PINFL = 2,

                /** NATIONAL_ID_TYPE_PIN value */
                NATIONAL_ID_TYPE_PIN = 3,

                /** NATIONAL_ID_TYPE_INN value */
                NATIONAL_ID_TYPE_INN = 4,

                /** NATIONAL_ID_TYPE_FIN value */
                NATIONAL_ID_TYPE_FIN = 5,

                /** NATIONAL_ID_TYPE_OTHER value */
                NATIONAL_ID_TYPE_OTHER = 6
            }

            /**
             * Properties of a NationalId.
             * @deprecated Use tamga.content.v1.NationalId.$Properties instead.
             */
            interface INationalId extends tamga.content.v1.NationalId.$Properties {
            }

            /** Represents a NationalId. */
            class NationalId {

                /**
                 * Constructs a new NationalId.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.NationalId.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** NationalId type. */
                type: tamga.content.v1.NationalIdType;

                /** NationalId number. */
                number: string;

                /** NationalId country. */
                country: string;

                /**
                 * Creates a new NationalId instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns NationalId instance
                 */
                static create(properties: tamga.content.v1.NationalId.$Shape): tamga.content.v1.NationalId & tamga.content.v1.NationalId.$Shape;
                static create(properties?: tamga.content.v1.NationalId.$Properties): tamga.content.v1.NationalId;

                /**
                 * Encodes the specified NationalId message. Does not implicitly {@link tamga.content.v1.NationalId.verify|verify} messages.
                 * @param message NationalId message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.NationalId.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a NationalId message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.NationalId & tamga.content.v1.NationalId.$Shape} NationalId
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.NationalId & tamga.content.v1.NationalId.$Shape;
            }

            namespace NationalId {

                /** Properties of a NationalId. */
                interface $Properties {

                    /** NationalId type */
                    type?: tamga.content.v1.NationalIdType;

                    /** NationalId number */
                    number?: string;

                    /** NationalId country */
                    country?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a NationalId. */
                type $Shape = tamga.content.v1.NationalId.$Properties;
            }

            /** SpecialCategory enum. */
            enum SpecialCategory {

                /** SPECIAL_CATEGORY_UNSPECIFIED value */
                SPECIAL_CATEGORY_UNSPECIFIED = 0,

                /** SPECIAL_CATEGORY_HEALTH value */
                SPECIAL_CATEGORY_HEALTH = 1,

                /** SPECIAL_CATEGORY_BIOMETRIC value */
                SPECIAL_CATEGORY_BIOMETRIC = 2,

                /** SPECIAL_CATEGORY_GENETIC value */
                SPECIAL_CATEGORY_GENETIC = 3,

                /** SPECIAL_CATEGORY_ETHNIC_ORIGIN value */
                SPECIAL_CATEGORY_ETHNIC_ORIGIN = 4,

                /** SPECIAL_CATEGORY_POLITICAL_OPINION value */
                SPECIAL_CATEGORY_POLITICAL_OPINION = 5,

                /** SPECIAL_CATEGORY_RELIGION value */
                SPECIAL_CATEGORY_RELIGION = 6,

                /** SPECIAL_CATEGORY_TRADE_UNION value */
                SPECIAL_CATEGORY_TRADE_UNION = 7,

                /** SPECIAL_CATEGORY_SEXUAL_LIFE value */
                SPECIAL_CATEGORY_SEXUAL_LIFE = 8
            }

            /**
             * Properties of a SpecialCategoryData.
             * @deprecated Use tamga.content.v1.SpecialCategoryData.$Properties instead.
             */
            interface ISpecialCategoryData extends tamga.content.v1.SpecialCategoryData.$Properties {
            }

            /** Represents a SpecialCategoryData. */
            class SpecialCategoryData {

                /**
                 * Constructs a new SpecialCategoryData.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.SpecialCategoryData.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SpecialCategoryData category. */
                category: tamga.content.v1.SpecialCategory;

                /** SpecialCategoryData text. */
                text: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new SpecialCategoryData instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SpecialCategoryData instance
                 */
                static create(properties: tamga.content.v1.SpecialCategoryData.$Shape): tamga.content.v1.SpecialCategoryData & tamga.content.v1.SpecialCategoryData.$Shape;
                static create(properties?: tamga.content.v1.SpecialCategoryData.$Properties): tamga.content.v1.SpecialCategoryData;

                /**
                 * Encodes the specified SpecialCategoryData message. Does not implicitly {@link tamga.content.v1.SpecialCategoryData.verify|verify} messages.
                 * @param message SpecialCategoryData message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.SpecialCategoryData.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SpecialCategoryData message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.SpecialCategoryData & tamga.content.v1.SpecialCategoryData.$Shape} SpecialCategoryData
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.SpecialCategoryData & tamga.content.v1.SpecialCategoryData.$Shape;
            }

            namespace SpecialCategoryData {

                /** Properties of a SpecialCategoryData. */
                interface $Properties {

                    /** SpecialCategoryData category */
                    category?: tamga.content.v1.SpecialCategory;

                    /** SpecialCategoryData text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SpecialCategoryData. */
                type $Shape = tamga.content.v1.SpecialCategoryData.$Properties;
            }

            /**
             * Properties of a Person.
             * @deprecated Use tamga.content.v1.Person.$Properties instead.
             */
            interface IPerson extends tamga.content.v1.Person.$Properties {
            }

            /** Represents a Person. */
            class Person {

                /**
                 * Constructs a new Person.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Person.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Person id. */
                id: string;

                /** Person role. */
                role: tamga.envelope.v1.PersonRole;

                /** Person names. */
                names: tamga.content.v1.PersonName[];

                /** Person sex. */
                sex: tamga.content.v1.Sex;

                /** Person born. */
                born: string;

                /** Person birthPlace. */
                birthPlace: tamga.content.v1.Location;

                /** Person nationalities. */
                nationalities: string[];

                /** Person addresses. */
                addresses: tamga.content.v1.Location[];

                /** Person documents. */
                documents: tamga.content.v1.IdentityDocument[];

                /** Person nationalIds. */
                nationalIds: tamga.content.v1.NationalId[];

                /** Person occupation. */
                occupation: string;

                /** Person description. */
                description: tamga.content.v1.LocalizedText[];

                /** Person involvement. */
                involvement: tamga.content.v1.LocalizedText[];

                /** Person specialCategories. */
                specialCategories: tamga.content.v1.SpecialCategoryData[];

                /** Person died. */
                died: string;

                /**
                 * Creates a new Person instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Person instance
                 */
                static create(properties: tamga.content.v1.Person.$Shape): tamga.content.v1.Person & tamga.content.v1.Person.$Shape;
                static create(properties?: tamga.content.v1.Person.$Properties): tamga.content.v1.Person;

                /**
                 * Encodes the specified Person message. Does not implicitly {@link tamga.content.v1.Person.verify|verify} messages.
                 * @param message Person message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Person.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Person message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Person & tamga.content.v1.Person.$Shape} Person
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Person & tamga.content.v1.Person.$Shape;
            }

            namespace Person {

                /** Properties of a Person. */
                interface $Properties {

                    /** Person id */
                    id?: string;

                    /** Person role */
                    role?: tamga.envelope.v1.PersonRole;

                    /** Person names */
                    names?: tamga.content.v1.PersonName.$Properties[];

                    /** Person sex */
                    sex?: tamga.content.v1.Sex;

                    /** Person born */
                    born?: string;

                    /** Person birthPlace */
                    birthPlace?: tamga.content.v1.Location.$Properties;

                    /** Person nationalities */
                    nationalities?: string[];

                    /** Person addresses */
                    addresses?: tamga.content.v1.Location.$Properties[];

                    /** Person documents */
                    documents?: tamga.content.v1.IdentityDocument.$Properties[];

                    /** Person nationalIds */
                    nationalIds?: tamga.content.v1.NationalId.$Properties[];

                    /** Person occupation */
                    occupation?: string;

                    /** Person description */
                    description?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Person involvement */
                    involvement?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Person specialCategories */
                    specialCategories?: tamga.content.v1.SpecialCategoryData.$Properties[];

                    /** Person died */
                    died?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Person. */
                type $Shape = tamga.content.v1.Person.$Properties;
            }

            /**
             * Properties of an Organisation.
             * @deprecated Use tamga.content.v1.Organisation.$Properties instead.
             */
            interface IOrganisation extends tamga.content.v1.Organisation.$Properties {
            }

            /** Represents an Organisation. */
            class Organisation {

                /**
                 * Constructs a new Organisation.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Organisation.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Organisation id. */
                id: string;

                /** Organisation names. */
                names: tamga.content.v1.LocalizedText[];

                /** Organisation type. */
                type: string;

                /** Organisation country. */
                country: string;

                /** Organisation registrationNumbers. */
                registrationNumbers: string[];

                /** Organisation addresses. */
                addresses: tamga.content.v1.Location[];

                /** Organisation involvement. */
                involvement: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Organisation instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Organisation instance
                 */
                static create(properties: tamga.content.v1.Organisation.$Shape): tamga.content.v1.Organisation & tamga.content.v1.Organisation.$Shape;
                static create(properties?: tamga.content.v1.Organisation.$Properties): tamga.content.v1.Organisation;

                /**
                 * Encodes the specified Organisation message. Does not implicitly {@link tamga.content.v1.Organisation.verify|verify} messages.
                 * @param message Organisation message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Organisation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Organisation message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Organisation & tamga.content.v1.Organisation.$Shape} Organisation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Organisation & tamga.content.v1.Organisation.$Shape;
            }

            namespace Organisation {

                /** Properties of an Organisation. */
                interface $Properties {

                    /** Organisation id */
                    id?: string;

                    /** Organisation names */
                    names?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Organisation type */
                    type?: string;

                    /** Organisation country */
                    country?: string;

                    /** Organisation registrationNumbers */
                    registrationNumbers?: string[];

                    /** Organisation addresses */
                    addresses?: tamga.content.v1.Location.$Properties[];

                    /** Organisation involvement */
                    involvement?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Organisation. */
                type $Shape = tamga.content.v1.Organisation.$Properties;
            }

            /**
             * Properties of a Location.
             * @deprecated Use tamga.content.v1.Location.$Properties instead.
             */
            interface ILocation extends tamga.content.v1.Location.$Properties {
            }

            /** Represents a Location. */
            class Location {

                /**
                 * Constructs a new Location.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Location.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Location id. */
                id: string;

                /** Location latitude. */
                latitude: string;

                /** Location longitude. */
                longitude: string;

                /** Location approximate. */
                approximate: boolean;

                /** Location place. */
                place: tamga.content.v1.LocalizedText[];

                /** Location country. */
                country: string;

                /** Location address. */
                address: string;

                /** Location crossingPoint. */
                crossingPoint: string;

                /** Location involvement. */
                involvement: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Location instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Location instance
                 */
                static create(properties: tamga.content.v1.Location.$Shape): tamga.content.v1.Location & tamga.content.v1.Location.$Shape;
                static create(properties?: tamga.content.v1.Location.$Properties): tamga.content.v1.Location;

                /**
                 * Encodes the specified Location message. Does not implicitly {@link tamga.content.v1.Location.verify|verify} messages.
                 * @param message Location message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Location.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Location message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Location & tamga.content.v1.Location.$Shape} Location
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Location & tamga.content.v1.Location.$Shape;
            }

            namespace Location {

                /** Properties of a Location. */
                interface $Properties {

                    /** Location id */
                    id?: string;

                    /** Location latitude */
                    latitude?: string;

                    /** Location longitude */
                    longitude?: string;

                    /** Location approximate */
                    approximate?: boolean;

                    /** Location place */
                    place?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Location country */
                    country?: string;

                    /** Location address */
                    address?: string;

                    /** Location crossingPoint */
                    crossingPoint?: string;

                    /** Location involvement */
                    involvement?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Location. */
                type $Shape = tamga.content.v1.Location.$Properties;
            }

            /**
             * Properties of a RouteStage.
             * @deprecated Use tamga.content.v1.RouteStage.$Properties instead.
             */
            interface IRouteStage extends tamga.content.v1.RouteStage.$Properties {
            }

            /** Represents a RouteStage. */
            class RouteStage {

                /**
                 * Constructs a new RouteStage.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.RouteStage.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RouteStage country. */
                country: string;

                /** RouteStage entry. */
                entry: tamga.content.v1.Location;

                /** RouteStage exit. */
                exit: tamga.content.v1.Location;

                /** RouteStage period. */
                period: tamga.content.v1.Period;

                /**
                 * Creates a new RouteStage instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RouteStage instance
                 */
                static create(properties: tamga.content.v1.RouteStage.$Shape): tamga.content.v1.RouteStage & tamga.content.v1.RouteStage.$Shape;
                static create(properties?: tamga.content.v1.RouteStage.$Properties): tamga.content.v1.RouteStage;

                /**
                 * Encodes the specified RouteStage message. Does not implicitly {@link tamga.content.v1.RouteStage.verify|verify} messages.
                 * @param message RouteStage message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.RouteStage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RouteStage message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.RouteStage & tamga.content.v1.RouteStage.$Shape} RouteStage
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.RouteStage & tamga.content.v1.RouteStage.$Shape;
            }

            namespace RouteStage {

                /** Properties of a RouteStage. */
                interface $Properties {

                    /** RouteStage country */
                    country?: string;

                    /** RouteStage entry */
                    entry?: tamga.content.v1.Location.$Properties;

                    /** RouteStage exit */
                    exit?: tamga.content.v1.Location.$Properties;

                    /** RouteStage period */
                    period?: tamga.content.v1.Period.$Properties;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RouteStage. */
                type $Shape = tamga.content.v1.RouteStage.$Properties;
            }

            /** SubstanceClass enum. */
            enum SubstanceClass {

                /** SUBSTANCE_CLASS_UNSPECIFIED value */
                SUBSTANCE_CLASS_UNSPECIFIED = 0,

                /** SUBSTANCE_CLASS_NARCOTIC value */
                SUBSTANCE_CLASS_NARCOTIC = 1,

                /** SUBSTANCE_CLASS_PSYCHOTROPIC value */
                SUBSTANCE_CLASS_PSYCHOTROPIC = 2,

                /** SUBSTANCE_CLASS_PRECURSOR value */
                SUBSTANCE_CLASS_PRECURSOR = 3,

                /** SUBSTANCE_CLASS_NEW_PSYCHOACTIVE value */
                SUBSTANCE_CLASS_NEW_PSYCHOACTIVE = 4,

                /** SUBSTANCE_CLASS_POTENT value */
                SUBSTANCE_CLASS_POTENT = 5,

                /** SUBSTANCE_CLASS_NONE value */
                SUBSTANCE_CLASS_NONE = 6
            }

            /** SubstanceCodeSystem enum. */
            enum SubstanceCodeSystem {

                /** SUBSTANCE_CODE_SYSTEM_UNSPECIFIED value */
                SUBSTANCE_CODE_SYSTEM_UNSPECIFIED = 0,

                /** SUBSTANCE_CODE_SYSTEM_IDS value */
                SUBSTANCE_CODE_SYSTEM_IDS = 1,

                /** SUBSTANCE_CODE_SYSTEM_CAS value */
                SUBSTANCE_CODE_SYSTEM_CAS = 2,

                /** SUBSTANCE_CODE_SYSTEM_HS value */
                SUBSTANCE_CODE_SYSTEM_HS = 3,

                /** SUBSTANCE_CODE_SYSTEM_NATIONAL value */
                SUBSTANCE_CODE_SYSTEM_NATIONAL = 4
            }

            /** SubstanceForm enum. */
            enum SubstanceForm {

                /** SUBSTANCE_FORM_UNSPECIFIED value */
                SUBSTANCE_FORM_UNSPECIFIED = 0,

                /** SUBSTANCE_FORM_POWDER value */
                SUBSTANCE_FORM_POWDER = 1,

                /** SUBSTANCE_FORM_CRYSTAL value */
                SUBSTANCE_FORM_CRYSTAL = 2,

                /** SUBSTANCE_FORM_TABLET value */
                SUBSTANCE_FORM_TABLET = 3,

                /** SUBSTANCE_FORM_CAPSULE value */
                SUBSTANCE_FORM_CAPSULE = 4,

                /** SUBSTANCE_FORM_LIQUID value */
                SUBSTANCE_FORM_LIQUID = 5,

                /** SUBSTANCE_FORM_RESIN value */
                SUBSTANCE_FORM_RESIN = 6,

                /** SUBSTANCE_FORM_PLANT value */
                SUBSTANCE_FORM_PLANT = 7,

                /** SUBSTANCE_FORM_BLOTTER value */
                SUBSTANCE_FORM_BLOTTER = 8,

                /** SUBSTANCE_FORM_ABSORBED value */
                SUBSTANCE_FORM_ABSORBED = 9,

                /** SUBSTANCE_FORM_OTHER value */
                SUBSTANCE_FORM_OTHER = 10
            }

            /** SubstanceUnit enum. */
            enum SubstanceUnit {

                /** SUBSTANCE_UNIT_UNSPECIFIED value */
                SUBSTANCE_UNIT_UNSPECIFIED = 0,

                /** SUBSTANCE_UNIT_MG value */
                SUBSTANCE_UNIT_MG = 1,

                /** SUBSTANCE_UNIT_G value */
                SUBSTANCE_UNIT_G = 2,

                /** SUBSTANCE_UNIT_KG value */
                SUBSTANCE_UNIT_KG = 3,

                /** SUBSTANCE_UNIT_T value */
                SUBSTANCE_UNIT_T = 4,

                /** SUBSTANCE_UNIT_ML value */
                SUBSTANCE_UNIT_ML = 5,

                /** SUBSTANCE_UNIT_L value */
                SUBSTANCE_UNIT_L = 6,

                /** SUBSTANCE_UNIT_UNITS value */
                SUBSTANCE_UNIT_UNITS = 7,

                /** SUBSTANCE_UNIT_PILLS value */
                SUBSTANCE_UNIT_PILLS = 8,

                /** SUBSTANCE_UNIT_CAPSULES value */
                SUBSTANCE_UNIT_CAPSULES = 9,

                /** SUBSTANCE_UNIT_AMPOULES value */
                SUBSTANCE_UNIT_AMPOULES = 10,

                /** SUBSTANCE_UNIT_VIALS value */
                SUBSTANCE_UNIT_VIALS = 11,

                /** SUBSTANCE_UNIT_DOSES value */
                SUBSTANCE_UNIT_DOSES = 12,

                /** SUBSTANCE_UNIT_PACKS value */
                SUBSTANCE_UNIT_PACKS = 13,

                /** SUBSTANCE_UNIT_PACKAGES value */
                SUBSTANCE_UNIT_PACKAGES = 14,

                /** SUBSTANCE_UNIT_BOXES value */
                SUBSTANCE_UNIT_BOXES = 15,

                /** SUBSTANCE_UNIT_BOTTLES value */
                SUBSTANCE_UNIT_BOTTLES = 16,

                /** SUBSTANCE_UNIT_PLANTS value */
                SUBSTANCE_UNIT_PLANTS = 17,

                /** SUBSTANCE_UNIT_BLOTTERS value */
                SUBSTANCE_UNIT_BLOTTERS = 18
            }

            /**
             * Properties of a Substance.
             * @deprecated Use tamga.content.v1.Substance.$Properties instead.
             */
            interface ISubstance extends tamga.content.v1.Substance.$Properties {
            }

            /** Represents a Substance. */
            class Substance {

                /**
                 * Constructs a new Substance.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Substance.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Substance id. */
                id: string;

                /** Substance name. */
                name: string;

                /** Substance class. */
                class: tamga.content.v1.SubstanceClass;

                /** Substance codeSystem. */
                codeSystem: tamga.content.v1.SubstanceCodeSystem;

                /** Substance code. */
                code: string;

                /** Substance form. */
                form: tamga.content.v1.SubstanceForm;

                /** Substance amount. */
                amount: string;

                /** Substance unit. */
                unit: tamga.content.v1.SubstanceUnit;

                /** Substance purity. */
                purity: string;

                /** Substance logo. */
                logo: string;

                /** Substance involvement. */
                involvement: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Substance instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Substance instance
                 */
                static create(properties: tamga.content.v1.Substance.$Shape): tamga.content.v1.Substance & tamga.content.v1.Substance.$Shape;
                static create(properties?: tamga.content.v1.Substance.$Properties): tamga.content.v1.Substance;

                /**
                 * Encodes the specified Substance message. Does not implicitly {@link tamga.content.v1.Substance.verify|verify} messages.
                 * @param message Substance message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Substance.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Substance message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Substance & tamga.content.v1.Substance.$Shape} Substance
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Substance & tamga.content.v1.Substance.$Shape;
            }

            namespace Substance {

                /** Properties of a Substance. */
                interface $Properties {

                    /** Substance id */
                    id?: string;

                    /** Substance name */
                    name?: string;

                    /** Substance class */
                    "class"?: tamga.content.v1.SubstanceClass;

                    /** Substance codeSystem */
                    codeSystem?: tamga.content.v1.SubstanceCodeSystem;

                    /** Substance code */
                    code?: string;

                    /** Substance form */
                    form?: tamga.content.v1.SubstanceForm;

                    /** Substance amount */
                    amount?: string;

                    /** Substance unit */
                    unit?: tamga.content.v1.SubstanceUnit;

                    /** Substance purity */
                    purity?: string;

                    /** Substance logo */
                    logo?: string;

                    /** Substance involvement */
                    involvement?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Substance. */
                type $Shape = tamga.content.v1.Substance.$Properties;
            }

            /** ItemType enum. */
            enum ItemType {

                /** ITEM_TYPE_UNSPECIFIED value */
                ITEM_TYPE_UNSPECIFIED = 0,

                /** ITEM_TYPE_WEAPON value */
                ITEM_TYPE_WEAPON = 1,

                /** ITEM_TYPE_AMMUNITION value */
                ITEM_TYPE_AMMUNITION = 2,

                /** ITEM_TYPE_EXPLOSIVE value */
                ITEM_TYPE_EXPLOSIVE = 3,

                /** ITEM_TYPE_CASH value */
                ITEM_TYPE_CASH = 4,

                /** ITEM_TYPE_VALUABLES value */
                ITEM_TYPE_VALUABLES = 5,

                /** ITEM_TYPE_DEVICE value */
                ITEM_TYPE_DEVICE = 6,

                /** ITEM_TYPE_DOCUMENT value */
                ITEM_TYPE_DOCUMENT = 7,

                /** ITEM_TYPE_EXCISE_GOODS value */
                ITEM_TYPE_EXCISE_GOODS = 8,

                /** ITEM_TYPE_CULTURAL_PROPERTY value */
                ITEM_TYPE_CULTURAL_PROPERTY = 9,

                /** ITEM_TYPE_EQUIPMENT value */
                ITEM_TYPE_EQUIPMENT = 10,

                /** ITEM_TYPE_REAL_ESTATE value */
                ITEM_TYPE_REAL_ESTATE = 11,

                /** ITEM_TYPE_OTHER value */
                ITEM_TYPE_OTHER = 12
            }

            /**
             * Properties of an Item.
             * @deprecated Use tamga.content.v1.Item.$Properties instead.
             */
            interface IItem extends tamga.content.v1.Item.$Properties {
            }

            /** Represents an Item. */
            class Item {

                /**
                 * Constructs a new Item.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Item.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Item id. */
                id: string;

                /** Item type. */
                type: tamga.content.v1.ItemType;

                /** Item name. */
                name: string;

                /** Item make. */
                make: string;

                /** Item model. */
                model: string;

                /** Item serialNumber. */
                serialNumber: string;

                /** Item amount. */
                amount: string;

                /** Item unit. */
                unit: string;

                /** Item value. */
                value: tamga.content.v1.Money;

                /** Item involvement. */
                involvement: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Item instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Item instance
                 */
                static create(properties: tamga.content.v1.Item.$Shape): tamga.content.v1.Item & tamga.content.v1.Item.$Shape;
                static create(properties?: tamga.content.v1.Item.$Properties): tamga.content.v1.Item;

                /**
                 * Encodes the specified Item message. Does not implicitly {@link tamga.content.v1.Item.verify|verify} messages.
                 * @param message Item message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Item.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Item message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Item & tamga.content.v1.Item.$Shape} Item
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Item & tamga.content.v1.Item.$Shape;
            }

            namespace Item {

                /** Properties of an Item. */
                interface $Properties {

                    /** Item id */
                    id?: string;

                    /** Item type */
                    type?: tamga.content.v1.ItemType;

                    /** Item name */
                    name?: string;

                    /** Item make */
                    make?: string;

                    /** Item model */
                    model?: string;

                    /** Item serialNumber */
                    serialNumber?: string;

                    /** Item amount */
                    amount?: string;

                    /** Item unit */
                    unit?: string;

                    /** Item value */
                    value?: tamga.content.v1.Money.$Properties;

                    /** Item involvement */
                    involvement?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Item. */
                type $Shape = tamga.content.v1.Item.$Properties;
            }

            /** EventType enum. */
            enum EventType {

                /** EVENT_TYPE_UNSPECIFIED value */
                EVENT_TYPE_UNSPECIFIED = 0,

                /** EVENT_TYPE_OFFENCE value */
                EVENT_TYPE_OFFENCE = 1,

                /** EVENT_TYPE_SEIZURE value */
                EVENT_TYPE_SEIZURE = 2,

                /** EVENT_TYPE_ARREST value */
                EVENT_TYPE_ARREST = 3,

                /** EVENT_TYPE_CROSSING value */
                EVENT_TYPE_CROSSING = 4,

                /** EVENT_TYPE_DELIVERY value */
                EVENT_TYPE_DELIVERY = 5,

                /** EVENT_TYPE_MEETING value */
                EVENT_TYPE_MEETING = 6,

                /** EVENT_TYPE_COMMUNICATION value */
                EVENT_TYPE_COMMUNICATION = 7,

                /** EVENT_TYPE_TRANSACTION value */
                EVENT_TYPE_TRANSACTION = 8,

                /** EVENT_TYPE_OTHER value */
                EVENT_TYPE_OTHER = 9
            }

            /**
             * Properties of an Event.
             * @deprecated Use tamga.content.v1.Event.$Properties instead.
             */
            interface IEvent extends tamga.content.v1.Event.$Properties {
            }

            /** Represents an Event. */
            class Event {

                /**
                 * Constructs a new Event.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Event.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Event id. */
                id: string;

                /** Event type. */
                type: tamga.content.v1.EventType;

                /** Event period. */
                period: tamga.content.v1.Period;

                /** Event location. */
                location: tamga.content.v1.Location;

                /** Event text. */
                text: tamga.content.v1.LocalizedText[];

                /** Event value. */
                value: tamga.content.v1.Money;

                /**
                 * Creates a new Event instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Event instance
                 */
                static create(properties: tamga.content.v1.Event.$Shape): tamga.content.v1.Event & tamga.content.v1.Event.$Shape;
                static create(properties?: tamga.content.v1.Event.$Properties): tamga.content.v1.Event;

                /**
                 * Encodes the specified Event message. Does not implicitly {@link tamga.content.v1.Event.verify|verify} messages.
                 * @param message Event message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Event message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Event & tamga.content.v1.Event.$Shape} Event
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Event & tamga.content.v1.Event.$Shape;
            }

            namespace Event {

                /** Properties of an Event. */
                interface $Properties {

                    /** Event id */
                    id?: string;

                    /** Event type */
                    type?: tamga.content.v1.EventType;

                    /** Event period */
                    period?: tamga.content.v1.Period.$Properties;

                    /** Event location */
                    location?: tamga.content.v1.Location.$Properties;

                    /** Event text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Event value */
                    value?: tamga.content.v1.Money.$Properties;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Event. */
                type $Shape = tamga.content.v1.Event.$Properties;
            }

            /** LinkType enum. */
            enum LinkType {

                /** LINK_TYPE_UNSPECIFIED value */
                LINK_TYPE_UNSPECIFIED = 0,

                /** LINK_TYPE_OWNS value */
                LINK_TYPE_OWNS = 1,

                /** LINK_TYPE_USES value */
                LINK_TYPE_USES = 2,

                /** LINK_TYPE_KNOWS value */
                LINK_TYPE_KNOWS = 3,

                /** LINK_TYPE_RELATIVE_OF value */
                LINK_TYPE_RELATIVE_OF = 4,

                /** LINK_TYPE_MEMBER_OF value */
                LINK_TYPE_MEMBER_OF = 5,

                /** LINK_TYPE_DIRECTS value */
                LINK_TYPE_DIRECTS = 6,

                /** LINK_TYPE_LOCATED_AT value */
                LINK_TYPE_LOCATED_AT = 7,

                /** LINK_TYPE_TRAVELLED_IN value */
                LINK_TYPE_TRAVELLED_IN = 8,

                /** LINK_TYPE_CONTAINED_IN value */
                LINK_TYPE_CONTAINED_IN = 9,

                /** LINK_TYPE_TOOK_PART_IN value */
                LINK_TYPE_TOOK_PART_IN = 10,

                /** LINK_TYPE_CONTACTED value */
                LINK_TYPE_CONTACTED = 11,

                /** LINK_TYPE_PAID value */
                LINK_TYPE_PAID = 12,

                /** LINK_TYPE_SENT value */
                LINK_TYPE_SENT = 13,

                /** LINK_TYPE_RECEIVED value */
                LINK_TYPE_RECEIVED = 14,

                /** LINK_TYPE_SAME_AS value */
                LINK_TYPE_SAME_AS = 15,

                /** LINK_TYPE_OTHER value */
                LINK_TYPE_OTHER = 16
            }

            /**
             * Properties of a Link.
             * @deprecated Use tamga.content.v1.Link.$Properties instead.
             */
            interface ILink extends tamga.content.v1.Link.$Properties {
            }

            /** Represents a Link. */
            class Link {

                /**
                 * Constructs a new Link.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Link.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Link from. */
                from: string;

                /** Link to. */
                to: string;

                /** Link type. */
                type: tamga.content.v1.LinkType;

                /** Link period. */
                period: tamga.content.v1.Period;

                /** Link text. */
                text: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Link instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Link instance
                 */
                static create(properties: tamga.content.v1.Link.$Shape): tamga.content.v1.Link & tamga.content.v1.Link.$Shape;
                static create(properties?: tamga.content.v1.Link.$Properties): tamga.content.v1.Link;

                /**
                 * Encodes the specified Link message. Does not implicitly {@link tamga.content.v1.Link.verify|verify} messages.
                 * @param message Link message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Link.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Link message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Link & tamga.content.v1.Link.$Shape} Link
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Link & tamga.content.v1.Link.$Shape;
            }

            namespace Link {

                /** Properties of a Link. */
                interface $Properties {

                    /** Link from */
                    from?: string;

                    /** Link to */
                    to?: string;

                    /** Link type */
                    type?: tamga.content.v1.LinkType;

                    /** Link period */
                    period?: tamga.content.v1.Period.$Properties;

                    /** Link text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Link. */
                type $Shape = tamga.content.v1.Link.$Properties;
            }

            /** VehicleType enum. */
            enum VehicleType {

                /** VEHICLE_TYPE_UNSPECIFIED value */
                VEHICLE_TYPE_UNSPECIFIED = 0,

                /** VEHICLE_TYPE_CAR value */
                VEHICLE_TYPE_CAR = 1,

                /** VEHICLE_TYPE_VAN value */
                VEHICLE_TYPE_VAN = 2,

                /** VEHICLE_TYPE_TRUCK value */
                VEHICLE_TYPE_TRUCK = 3,

                /** VEHICLE_TYPE_TRAILER value */
                VEHICLE_TYPE_TRAILER = 4,

                /** VEHICLE_TYPE_BUS value */
                VEHICLE_TYPE_BUS = 5,

                /** VEHICLE_TYPE_MOTORCYCLE value */
                VEHICLE_TYPE_MOTORCYCLE = 6,

                /** VEHICLE_TYPE_OTHER value */
                VEHICLE_TYPE_OTHER = 7
            }

            /**
             * Properties of a Vehicle.
             * @deprecated Use tamga.content.v1.Vehicle.$Properties instead.
             */
            interface IVehicle extends tamga.content.v1.Vehicle.$Properties {
            }

            /** Represents a Vehicle. */
            class Vehicle {

                /**
                 * Constructs a new Vehicle.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Vehicle.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Vehicle id. */
                id: string;

                /** Vehicle type. */
                type: tamga.content.v1.VehicleType;

                /** Vehicle make. */
                make: string;

                /** Vehicle model. */
                model: string;

                /** Vehicle colour. */
                colour: string;

                /** Vehicle year. */
                year: string;

                /** Vehicle registration. */
                registration: string;

                /** Vehicle country. */
                country: string;

                /** Vehicle vin. */
                vin: string;

                /** Vehicle involvement. */
                involvement: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Vehicle instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Vehicle instance
                 */
                static create(properties: tamga.content.v1.Vehicle.$Shape): tamga.content.v1.Vehicle & tamga.content.v1.Vehicle.$Shape;
                static create(properties?: tamga.content.v1.Vehicle.$Properties): tamga.content.v1.Vehicle;

                /**
                 * Encodes the specified Vehicle message. Does not implicitly {@link tamga.content.v1.Vehicle.verify|verify} messages.
                 * @param message Vehicle message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Vehicle.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Vehicle message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Vehicle & tamga.content.v1.Vehicle.$Shape} Vehicle
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Vehicle & tamga.content.v1.Vehicle.$Shape;
            }

            namespace Vehicle {

                /** Properties of a Vehicle. */
                interface $Properties {

                    /** Vehicle id */
                    id?: string;

                    /** Vehicle type */
                    type?: tamga.content.v1.VehicleType;

                    /** Vehicle make */
                    make?: string;

                    /** Vehicle model */
                    model?: string;

                    /** Vehicle colour */
                    colour?: string;

                    /** Vehicle year */
                    year?: string;

                    /** Vehicle registration */
                    registration?: string;

                    /** Vehicle country */
                    country?: string;

                    /** Vehicle vin */
                    vin?: string;

                    /** Vehicle involvement */
                    involvement?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Vehicle. */
                type $Shape = tamga.content.v1.Vehicle.$Properties;
            }

            /**
             * Properties of a Container.
             * @deprecated Use tamga.content.v1.Container.$Properties instead.
             */
            interface IContainer extends tamga.content.v1.Container.$Properties {
            }

            /** Represents a Container. */
            class Container {

                /**
                 * Constructs a new Container.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Container.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Container id. */
                id: string;

                /** Container number. */
                number: string;

                /** Container sizeType. */
                sizeType: string;

                /** Container seals. */
                seals: string[];

                /** Container declaredGoods. */
                declaredGoods: tamga.content.v1.LocalizedText[];

                /** Container involvement. */
                involvement: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Container instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Container instance
                 */
                static create(properties: tamga.content.v1.Container.$Shape): tamga.content.v1.Container & tamga.content.v1.Container.$Shape;
                static create(properties?: tamga.content.v1.Container.$Properties): tamga.content.v1.Container;

                /**
                 * Encodes the specified Container message. Does not implicitly {@link tamga.content.v1.Container.verify|verify} messages.
                 * @param message Container message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Container.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Container message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Container & tamga.content.v1.Container.$Shape} Container
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Container & tamga.content.v1.Container.$Shape;
            }

            namespace Container {

                /** Properties of a Container. */
                interface $Properties {

                    /** Container id */
                    id?: string;

                    /** Container number */
                    number?: string;

                    /** Container sizeType */
                    sizeType?: string;

                    /** Container seals */
                    seals?: string[];

                    /** Container declaredGoods */
                    declaredGoods?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Container involvement */
                    involvement?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Container. */
                type $Shape = tamga.content.v1.Container.$Properties;
            }

            /**
             * Properties of a Wagon.
             * @deprecated Use tamga.content.v1.Wagon.$Properties instead.
             */
            interface IWagon extends tamga.content.v1.Wagon.$Properties {
            }

            /** Represents a Wagon. */
            class Wagon {

                /**
                 * Constructs a new Wagon.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Wagon.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Wagon id. */
                id: string;

                /** Wagon number. */
                number: string;

                /** Wagon operator. */
                operator: string;

                /** Wagon train. */
                train: string;

                /** Wagon seals. */
                seals: string[];

                /** Wagon declaredGoods. */
                declaredGoods: tamga.content.v1.LocalizedText[];

                /** Wagon involvement. */
                involvement: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Wagon instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Wagon instance
                 */
                static create(properties: tamga.content.v1.Wagon.$Shape): tamga.content.v1.Wagon & tamga.content.v1.Wagon.$Shape;
                static create(properties?: tamga.content.v1.Wagon.$Properties): tamga.content.v1.Wagon;

                /**
                 * Encodes the specified Wagon message. Does not implicitly {@link tamga.content.v1.Wagon.verify|verify} messages.
                 * @param message Wagon message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Wagon.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Wagon message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Wagon & tamga.content.v1.Wagon.$Shape} Wagon
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Wagon & tamga.content.v1.Wagon.$Shape;
            }

            namespace Wagon {

                /** Properties of a Wagon. */
                interface $Properties {

                    /** Wagon id */
                    id?: string;

                    /** Wagon number */
                    number?: string;

                    /** Wagon operator */
                    operator?: string;

                    /** Wagon train */
                    train?: string;

                    /** Wagon seals */
                    seals?: string[];

                    /** Wagon declaredGoods */
                    declaredGoods?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Wagon involvement */
                    involvement?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Wagon. */
                type $Shape = tamga.content.v1.Wagon.$Properties;
            }

            /**
             * Properties of a Vessel.
             * @deprecated Use tamga.content.v1.Vessel.$Properties instead.
             */
            interface IVessel extends tamga.content.v1.Vessel.$Properties {
            }

            /** Represents a Vessel. */
            class Vessel {

                /**
                 * Constructs a new Vessel.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Vessel.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Vessel id. */
                id: string;

                /** Vessel name. */
                name: string;

                /** Vessel imo. */
                imo: string;

                /** Vessel mmsi. */
                mmsi: string;

                /** Vessel callSign. */
                callSign: string;

                /** Vessel flag. */
                flag: string;

                /** Vessel type. */
                type: string;

                /** Vessel involvement. */
                involvement: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Vessel instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Vessel instance
                 */
                static create(properties: tamga.content.v1.Vessel.$Shape): tamga.content.v1.Vessel & tamga.content.v1.Vessel.$Shape;
                static create(properties?: tamga.content.v1.Vessel.$Properties): tamga.content.v1.Vessel;

                /**
                 * Encodes the specified Vessel message. Does not implicitly {@link tamga.content.v1.Vessel.verify|verify} messages.
                 * @param message Vessel message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Vessel.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Vessel message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Vessel & tamga.content.v1.Vessel.$Shape} Vessel
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Vessel & tamga.content.v1.Vessel.$Shape;
            }

            namespace Vessel {

                /** Properties of a Vessel. */
                interface $Properties {

                    /** Vessel id */
                    id?: string;

                    /** Vessel name */
                    name?: string;

                    /** Vessel imo */
                    imo?: string;

                    /** Vessel mmsi */
                    mmsi?: string;

                    /** Vessel callSign */
                    callSign?: string;

                    /** Vessel flag */
                    flag?: string;

                    /** Vessel type */
                    type?: string;

                    /** Vessel involvement */
                    involvement?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Vessel. */
                type $Shape = tamga.content.v1.Vessel.$Properties;
            }

            /**
             * Properties of a Parcel.
             * @deprecated Use tamga.content.v1.Parcel.$Properties instead.
             */
            interface IParcel extends tamga.content.v1.Parcel.$Properties {
            }

            /** Represents a Parcel. */
            class Parcel {

                /**
                 * Constructs a new Parcel.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Parcel.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Parcel id. */
                id: string;

                /** Parcel tracking. */
                tracking: string;

                /** Parcel carrier. */
                carrier: string;

                /** Parcel posted. */
                posted: tamga.content.v1.Location;

                /** Parcel destination. */
                destination: tamga.content.v1.Location;

                /** Parcel weightKg. */
                weightKg: string;

                /** Parcel declaredGoods. */
                declaredGoods: tamga.content.v1.LocalizedText[];

                /** Parcel involvement. */
                involvement: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Parcel instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Parcel instance
                 */
                static create(properties: tamga.content.v1.Parcel.$Shape): tamga.content.v1.Parcel & tamga.content.v1.Parcel.$Shape;
                static create(properties?: tamga.content.v1.Parcel.$Properties): tamga.content.v1.Parcel;

                /**
                 * Encodes the specified Parcel message. Does not implicitly {@link tamga.content.v1.Parcel.verify|verify} messages.
                 * @param message Parcel message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Parcel.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Parcel message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Parcel & tamga.content.v1.Parcel.$Shape} Parcel
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Parcel & tamga.content.v1.Parcel.$Shape;
            }

            namespace Parcel {

                /** Properties of a Parcel. */
                interface $Properties {

                    /** Parcel id */
                    id?: string;

                    /** Parcel tracking */
                    tracking?: string;

                    /** Parcel carrier */
                    carrier?: string;

                    /** Parcel posted */
                    posted?: tamga.content.v1.Location.$Properties;

                    /** Parcel destination */
                    destination?: tamga.content.v1.Location.$Properties;

                    /** Parcel weightKg */
                    weightKg?: string;

                    /** Parcel declaredGoods */
                    declaredGoods?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Parcel involvement */
                    involvement?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Parcel. */
                type $Shape = tamga.content.v1.Parcel.$Properties;
            }

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

                /** Body request. */
                request: (tamga.content.v1.Request|null);

                /** Body reply. */
                reply: (tamga.content.v1.Reply|null);

                /** Body spontaneous. */
                spontaneous: (tamga.content.v1.Spontaneous|null);

                /** Body clarification. */
                clarification: (tamga.content.v1.Clarification|null);

                /** Body refusal. */
                refusal: (tamga.content.v1.Refusal|null);

                /** Body delayNotice. */
                delayNotice: (tamga.content.v1.DelayNotice|null);

                /** Body warning. */
                warning: (tamga.content.v1.Warning|null);

                /** Body seizure. */
                seizure: (tamga.content.v1.Seizure|null);

                /** Body feedback. */
                feedback: (tamga.content.v1.Feedback|null);

                /** Body consentRequest. */
                consentRequest: (tamga.content.v1.ConsentRequest|null);

                /** Body consentDecision. */
                consentDecision: (tamga.content.v1.ConsentDecision|null);

                /** Body cdRequest. */
                cdRequest: (tamga.content.v1.CdRequest|null);

                /** Body cdDecision. */
                cdDecision: (tamga.content.v1.CdDecision|null);

                /** Body cdHandover. */
                cdHandover: (tamga.content.v1.CdHandover|null);

                /** Body operationPlan. */
                operationPlan: (tamga.content.v1.OperationPlan|null);

                /** Body operationApproval. */
                operationApproval: (tamga.content.v1.OperationApproval|null);

                /** Body tasking. */
                tasking: (tamga.content.v1.Tasking|null);

                /** Body sitrep. */
                sitrep: (tamga.content.v1.Sitrep|null);

                /** Body bulletin. */
                bulletin: (tamga.content.v1.Bulletin|null);

                /** Body financialRequest. */
                financialRequest: (tamga.content.v1.FinancialRequest|null);

                /** Body assetRequest. */
                assetRequest: (tamga.content.v1.AssetRequest|null);

                /** Body precursorNotice. */
                precursorNotice: (tamga.content.v1.PrecursorNotice|null);

                /** Body hitQuery. */
                hitQuery: (tamga.content.v1.HitQuery|null);

                /** Body hitResult. */
                hitResult: (tamga.content.v1.HitResult|null);

                /** Body correction. */
                correction: (tamga.content.v1.Correction|null);

                /** Body erasureNotice. */
                erasureNotice: (tamga.content.v1.ErasureNotice|null);

                /** Body recall. */
                recall: (tamga.content.v1.Recall|null);

                /** Body admin. */
                admin: (tamga.content.v1.Admin|null);

                /** Body test. */
                test: (tamga.content.v1.Test|null);

                /** Body tally. */
                tally: (tamga.content.v1.Tally|null);

                /** Body receipt. */
                receipt: (tamga.content.v1.Receipt|null);

                /** Body form. */
                form?: ("request"|"reply"|"spontaneous"|"clarification"|"refusal"|"delayNotice"|"warning"|"seizure"|"feedback"|"consentRequest"|"consentDecision"|"cdRequest"|"cdDecision"|"cdHandover"|"operationPlan"|"operationApproval"|"tasking"|"sitrep"|"bulletin"|"financialRequest"|"assetRequest"|"precursorNotice"|"hitQuery"|"hitResult"|"correction"|"erasureNotice"|"recall"|"admin"|"test"|"tally"|"receipt");

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
            }

            namespace Body {

                /** Properties of a Body. */
                interface $Properties {

                    /** Body request */
                    request?: (tamga.content.v1.Request.$Properties|null);

                    /** Body reply */
                    reply?: (tamga.content.v1.Reply.$Properties|null);

                    /** Body spontaneous */
                    spontaneous?: (tamga.content.v1.Spontaneous.$Properties|null);

                    /** Body clarification */
                    clarification?: (tamga.content.v1.Clarification.$Properties|null);

                    /** Body refusal */
                    refusal?: (tamga.content.v1.Refusal.$Properties|null);

                    /** Body delayNotice */
                    delayNotice?: (tamga.content.v1.DelayNotice.$Properties|null);

                    /** Body warning */
                    warning?: (tamga.content.v1.Warning.$Properties|null);

                    /** Body seizure */
                    seizure?: (tamga.content.v1.Seizure.$Properties|null);

                    /** Body feedback */
                    feedback?: (tamga.content.v1.Feedback.$Properties|null);

                    /** Body consentRequest */
                    consentRequest?: (tamga.content.v1.ConsentRequest.$Properties|null);

                    /** Body consentDecision */
                    consentDecision?: (tamga.content.v1.ConsentDecision.$Properties|null);

                    /** Body cdRequest */
                    cdRequest?: (tamga.content.v1.CdRequest.$Properties|null);

                    /** Body cdDecision */
                    cdDecision?: (tamga.content.v1.CdDecision.$Properties|null);

                    /** Body cdHandover */
                    cdHandover?: (tamga.content.v1.CdHandover.$Properties|null);

                    /** Body operationPlan */
                    operationPlan?: (tamga.content.v1.OperationPlan.$Properties|null);

                    /** Body operationApproval */
                    operationApproval?: (tamga.content.v1.OperationApproval.$Properties|null);

                    /** Body tasking */
                    tasking?: (tamga.content.v1.Tasking.$Properties|null);

                    /** Body sitrep */
                    sitrep?: (tamga.content.v1.Sitrep.$Properties|null);

                    /** Body bulletin */
                    bulletin?: (tamga.content.v1.Bulletin.$Properties|null);

                    /** Body financialRequest */
                    financialRequest?: (tamga.content.v1.FinancialRequest.$Properties|null);

                    /** Body assetRequest */
                    assetRequest?: (tamga.content.v1.AssetRequest.$Properties|null);

                    /** Body precursorNotice */
                    precursorNotice?: (tamga.content.v1.PrecursorNotice.$Properties|null);

                    /** Body hitQuery */
                    hitQuery?: (tamga.content.v1.HitQuery.$Properties|null);

                    /** Body hitResult */
                    hitResult?: (tamga.content.v1.HitResult.$Properties|null);

                    /** Body correction */
                    correction?: (tamga.content.v1.Correction.$Properties|null);

                    /** Body erasureNotice */
                    erasureNotice?: (tamga.content.v1.ErasureNotice.$Properties|null);

                    /** Body recall */
                    recall?: (tamga.content.v1.Recall.$Properties|null);

                    /** Body admin */
                    admin?: (tamga.content.v1.Admin.$Properties|null);

                    /** Body test */
                    test?: (tamga.content.v1.Test.$Properties|null);

                    /** Body tally */
                    tally?: (tamga.content.v1.Tally.$Properties|null);

                    /** Body receipt */
                    receipt?: (tamga.content.v1.Receipt.$Properties|null);

                    /** Body form */
                    form?: ("request"|"reply"|"spontaneous"|"clarification"|"refusal"|"delayNotice"|"warning"|"seizure"|"feedback"|"consentRequest"|"consentDecision"|"cdRequest"|"cdDecision"|"cdHandover"|"operationPlan"|"operationApproval"|"tasking"|"sitrep"|"bulletin"|"financialRequest"|"assetRequest"|"precursorNotice"|"hitQuery"|"hitResult"|"correction"|"erasureNotice"|"recall"|"admin"|"test"|"tally"|"receipt");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a Body. */
                type $Shape = {
                  request?: tamga.content.v1.Request.$Shape|null;
                  reply?: tamga.content.v1.Reply.$Shape|null;
                  spontaneous?: tamga.content.v1.Spontaneous.$Shape|null;
                  clarification?: tamga.content.v1.Clarification.$Shape|null;
                  refusal?: tamga.content.v1.Refusal.$Shape|null;
                  delayNotice?: tamga.content.v1.DelayNotice.$Shape|null;
                  warning?: tamga.content.v1.Warning.$Shape|null;
                  seizure?: tamga.content.v1.Seizure.$Shape|null;
                  feedback?: tamga.content.v1.Feedback.$Shape|null;
                  consentRequest?: tamga.content.v1.ConsentRequest.$Shape|null;
                  consentDecision?: tamga.content.v1.ConsentDecision.$Shape|null;
                  cdRequest?: tamga.content.v1.CdRequest.$Shape|null;
                  cdDecision?: tamga.content.v1.CdDecision.$Shape|null;
                  cdHandover?: tamga.content.v1.CdHandover.$Shape|null;
                  operationPlan?: tamga.content.v1.OperationPlan.$Shape|null;
                  operationApproval?: tamga.content.v1.OperationApproval.$Shape|null;
                  tasking?: tamga.content.v1.Tasking.$Shape|null;
                  sitrep?: tamga.content.v1.Sitrep.$Shape|null;
                  bulletin?: tamga.content.v1.Bulletin.$Shape|null;
                  financialRequest?: tamga.content.v1.FinancialRequest.$Shape|null;
                  assetRequest?: tamga.content.v1.AssetRequest.$Shape|null;
                  precursorNotice?: tamga.content.v1.PrecursorNotice.$Shape|null;
                  hitQuery?: tamga.content.v1.HitQuery.$Shape|null;
                  hitResult?: tamga.content.v1.HitResult.$Shape|null;
                  correction?: tamga.content.v1.Correction.$Shape|null;
                  erasureNotice?: tamga.content.v1.ErasureNotice.$Shape|null;
                  recall?: tamga.content.v1.Recall.$Shape|null;
                  admin?: tamga.content.v1.Admin.$Shape|null;
                  test?: tamga.content.v1.Test.$Shape|null;
                  tally?: tamga.content.v1.Tally.$Shape|null;
                  receipt?: tamga.content.v1.Receipt.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ form?: undefined; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "request"; request: tamga.content.v1.Request.$Shape; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "reply"; request?: null; reply: tamga.content.v1.Reply.$Shape; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "spontaneous"; request?: null; reply?: null; spontaneous: tamga.content.v1.Spontaneous.$Shape; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "clarification"; request?: null; reply?: null; spontaneous?: null; clarification: tamga.content.v1.Clarification.$Shape; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "refusal"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal: tamga.content.v1.Refusal.$Shape; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "delayNotice"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice: tamga.content.v1.DelayNotice.$Shape; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "warning"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning: tamga.content.v1.Warning.$Shape; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "seizure"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure: tamga.content.v1.Seizure.$Shape; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "feedback"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback: tamga.content.v1.Feedback.$Shape; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "consentRequest"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest: tamga.content.v1.ConsentRequest.$Shape; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "consentDecision"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision: tamga.content.v1.ConsentDecision.$Shape; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "cdRequest"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest: tamga.content.v1.CdRequest.$Shape; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "cdDecision"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision: tamga.content.v1.CdDecision.$Shape; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "cdHandover"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover: tamga.content.v1.CdHandover.$Shape; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "operationPlan"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan: tamga.content.v1.OperationPlan.$Shape; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "operationApproval"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval: tamga.content.v1.OperationApproval.$Shape; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "tasking"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking: tamga.content.v1.Tasking.$Shape; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "sitrep"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep: tamga.content.v1.Sitrep.$Shape; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "bulletin"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin: tamga.content.v1.Bulletin.$Shape; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "financialRequest"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest: tamga.content.v1.FinancialRequest.$Shape; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "assetRequest"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest: tamga.content.v1.AssetRequest.$Shape; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "precursorNotice"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice: tamga.content.v1.PrecursorNotice.$Shape; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "hitQuery"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery: tamga.content.v1.HitQuery.$Shape; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "hitResult"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult: tamga.content.v1.HitResult.$Shape; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "correction"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction: tamga.content.v1.Correction.$Shape; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "erasureNotice"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice: tamga.content.v1.ErasureNotice.$Shape; recall?: null; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "recall"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall: tamga.content.v1.Recall.$Shape; admin?: null; test?: null; tally?: null; receipt?: null }|{ form?: "admin"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin: tamga.content.v1.Admin.$Shape; test?: null; tally?: null; receipt?: null }|{ form?: "test"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test: tamga.content.v1.Test.$Shape; tally?: null; receipt?: null }|{ form?: "tally"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally: tamga.content.v1.Tally.$Shape; receipt?: null }|{ form?: "receipt"; request?: null; reply?: null; spontaneous?: null; clarification?: null; refusal?: null; delayNotice?: null; warning?: null; seizure?: null; feedback?: null; consentRequest?: null; consentDecision?: null; cdRequest?: null; cdDecision?: null; cdHandover?: null; operationPlan?: null; operationApproval?: null; tasking?: null; sitrep?: null; bulletin?: null; financialRequest?: null; assetRequest?: null; precursorNotice?: null; hitQuery?: null; hitResult?: null; correction?: null; erasureNotice?: null; recall?: null; admin?: null; test?: null; tally?: null; receipt: tamga.content.v1.Receipt.$Shape })
                );
            }

            /** ConsentUse enum. */
            enum ConsentUse {

                /** CONSENT_USE_UNSPECIFIED value */
                CONSENT_USE_UNSPECIFIED = 0,

                /** CONSENT_USE_COURT value */
                CONSENT_USE_COURT = 1,

                /** CONSENT_USE_ONWARD value */
                CONSENT_USE_ONWARD = 2,

                /** CONSENT_USE_ANALYSIS value */
                CONSENT_USE_ANALYSIS = 3,

                /** CONSENT_USE_HIT value */
                CONSENT_USE_HIT = 4,

                /** CONSENT_USE_OTHER_PURPOSE value */
                CONSENT_USE_OTHER_PURPOSE = 5
            }

            /**
             * Properties of a ConsentRequest.
             * @deprecated Use tamga.content.v1.ConsentRequest.$Properties instead.
             */
            interface IConsentRequest extends tamga.content.v1.ConsentRequest.$Properties {
            }

            /** Represents a ConsentRequest. */
            class ConsentRequest {

                /**
                 * Constructs a new ConsentRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.ConsentRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ConsentRequest title. */
                title: tamga.content.v1.LocalizedText[];

                /** ConsentRequest text. */
                text: tamga.content.v1.LocalizedText[];

                /** ConsentRequest references. */
                references: tamga.content.v1.CaseReference[];

                /** ConsentRequest entities. */
                entities: tamga.content.v1.Entities;

                /** ConsentRequest attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** ConsentRequest crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** ConsentRequest handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** ConsentRequest provenance. */
                provenance: tamga.content.v1.Provenance;

                /** ConsentRequest messages. */
                messages: Uint8Array[];

                /** ConsentRequest use. */
                use: tamga.content.v1.ConsentUse;

                /** ConsentRequest recipients. */
                recipients: string[];

                /**
                 * Creates a new ConsentRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ConsentRequest instance
                 */
                static create(properties: tamga.content.v1.ConsentRequest.$Shape): tamga.content.v1.ConsentRequest & tamga.content.v1.ConsentRequest.$Shape;
                static create(properties?: tamga.content.v1.ConsentRequest.$Properties): tamga.content.v1.ConsentRequest;

                /**
                 * Encodes the specified ConsentRequest message. Does not implicitly {@link tamga.content.v1.ConsentRequest.verify|verify} messages.
                 * @param message ConsentRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.ConsentRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ConsentRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.ConsentRequest & tamga.content.v1.ConsentRequest.$Shape} ConsentRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.ConsentRequest & tamga.content.v1.ConsentRequest.$Shape;
            }

            namespace ConsentRequest {

                /** Properties of a ConsentRequest. */
                interface $Properties {

                    /** ConsentRequest title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** ConsentRequest text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** ConsentRequest references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** ConsentRequest entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** ConsentRequest attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** ConsentRequest crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** ConsentRequest handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** ConsentRequest provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** ConsentRequest messages */
                    messages?: Uint8Array[];

                    /** ConsentRequest use */
                    use?: tamga.content.v1.ConsentUse;

                    /** ConsentRequest recipients */
                    recipients?: string[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ConsentRequest. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  messages?: Uint8Array[];
                  use?: tamga.content.v1.ConsentUse;
                  recipients?: string[];
                  $unknowns?: Uint8Array[];
                };
            }

            /** ConsentOutcome enum. */
            enum ConsentOutcome {

                /** CONSENT_OUTCOME_UNSPECIFIED value */
                CONSENT_OUTCOME_UNSPECIFIED = 0,

                /** CONSENT_OUTCOME_GRANTED value */
                CONSENT_OUTCOME_GRANTED = 1,

                /** CONSENT_OUTCOME_GRANTED_WITH_CONDITIONS value */
                CONSENT_OUTCOME_GRANTED_WITH_CONDITIONS = 2,

                /** CONSENT_OUTCOME_REFUSED value */
                CONSENT_OUTCOME_REFUSED = 3,

                /** CONSENT_OUTCOME_WITHDRAWN value */
                CONSENT_OUTCOME_WITHDRAWN = 4
            }

            /**
             * Properties of a ConsentDecision.
             * @deprecated Use tamga.content.v1.ConsentDecision.$Properties instead.
             */
            interface IConsentDecision extends tamga.content.v1.ConsentDecision.$Properties {
            }

            /** Represents a ConsentDecision. */
            class ConsentDecision {

                /**
                 * Constructs a new ConsentDecision.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.ConsentDecision.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ConsentDecision title. */
                title: tamga.content.v1.LocalizedText[];

                /** ConsentDecision text. */
                text: tamga.content.v1.LocalizedText[];

                /** ConsentDecision references. */
                references: tamga.content.v1.CaseReference[];

                /** ConsentDecision messages. */
                messages: Uint8Array[];

                /** ConsentDecision use. */
                use: tamga.content.v1.ConsentUse;

                /** ConsentDecision outcome. */
                outcome: tamga.content.v1.ConsentOutcome;

                /** ConsentDecision conditions. */
                conditions: tamga.content.v1.LocalizedText[];

                /** ConsentDecision recipients. */
                recipients: string[];

                /** ConsentDecision validUntil. */
                validUntil: string;

                /**
                 * Creates a new ConsentDecision instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ConsentDecision instance
                 */
                static create(properties: tamga.content.v1.ConsentDecision.$Shape): tamga.content.v1.ConsentDecision & tamga.content.v1.ConsentDecision.$Shape;
                static create(properties?: tamga.content.v1.ConsentDecision.$Properties): tamga.content.v1.ConsentDecision;

                /**
                 * Encodes the specified ConsentDecision message. Does not implicitly {@link tamga.content.v1.ConsentDecision.verify|verify} messages.
                 * @param message ConsentDecision message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.ConsentDecision.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ConsentDecision message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.ConsentDecision & tamga.content.v1.ConsentDecision.$Shape} ConsentDecision
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.ConsentDecision & tamga.content.v1.ConsentDecision.$Shape;
            }

            namespace ConsentDecision {

                /** Properties of a ConsentDecision. */
                interface $Properties {

                    /** ConsentDecision title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** ConsentDecision text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** ConsentDecision references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** ConsentDecision messages */
                    messages?: Uint8Array[];

                    /** ConsentDecision use */
                    use?: tamga.content.v1.ConsentUse;

                    /** ConsentDecision outcome */
                    outcome?: tamga.content.v1.ConsentOutcome;

                    /** ConsentDecision conditions */
                    conditions?: tamga.content.v1.LocalizedText.$Properties[];

                    /** ConsentDecision recipients */
                    recipients?: string[];

                    /** ConsentDecision validUntil */
                    validUntil?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ConsentDecision. */
                type $Shape = tamga.content.v1.ConsentDecision.$Properties;
            }

            /** CdTechnique enum. */
            enum CdTechnique {

                /** CD_TECHNIQUE_UNSPECIFIED value */
                CD_TECHNIQUE_UNSPECIFIED = 0,

                /** CD_TECHNIQUE_INTACT value */
                CD_TECHNIQUE_INTACT = 1,

                /** CD_TECHNIQUE_PARTIAL value */
                CD_TECHNIQUE_PARTIAL = 2,

                /** CD_TECHNIQUE_SUBSTITUTED value */
                CD_TECHNIQUE_SUBSTITUTED = 3
            }

            /**
             * Properties of a CdRequest.
             * @deprecated Use tamga.content.v1.CdRequest.$Properties instead.
             */
            interface ICdRequest extends tamga.content.v1.CdRequest.$Properties {
            }

            /** Represents a CdRequest. */
            class CdRequest {

                /**
                 * Constructs a new CdRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.CdRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CdRequest title. */
                title: tamga.content.v1.LocalizedText[];

                /** CdRequest text. */
                text: tamga.content.v1.LocalizedText[];

                /** CdRequest references. */
                references: tamga.content.v1.CaseReference[];

                /** CdRequest entities. */
                entities: tamga.content.v1.Entities;

                /** CdRequest attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** CdRequest crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** CdRequest handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** CdRequest provenance. */
                provenance: tamga.content.v1.Provenance;

                /** CdRequest legalAuthority. */
                legalAuthority: tamga.content.v1.Instrument[];

                /** CdRequest route. */
                route: tamga.content.v1.RouteStage[];

                /** CdRequest technique. */
                technique: tamga.content.v1.CdTechnique;

                /** CdRequest seizureTrigger. */
                seizureTrigger: tamga.content.v1.LocalizedText[];

                /** CdRequest surveillance. */
                surveillance: tamga.content.v1.LocalizedText[];

                /** CdRequest offences. */
                offences: tamga.content.v1.Offence[];

                /** CdRequest consentNeededBy. */
                consentNeededBy: string;

                /**
                 * Creates a new CdRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CdRequest instance
                 */
                static create(properties: tamga.content.v1.CdRequest.$Shape): tamga.content.v1.CdRequest & tamga.content.v1.CdRequest.$Shape;
                static create(properties?: tamga.content.v1.CdRequest.$Properties): tamga.content.v1.CdRequest;

                /**
                 * Encodes the specified CdRequest message. Does not implicitly {@link tamga.content.v1.CdRequest.verify|verify} messages.
                 * @param message CdRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.CdRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CdRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.CdRequest & tamga.content.v1.CdRequest.$Shape} CdRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.CdRequest & tamga.content.v1.CdRequest.$Shape;
            }

            namespace CdRequest {

                /** Properties of a CdRequest. */
                interface $Properties {

                    /** CdRequest title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** CdRequest text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** CdRequest references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** CdRequest entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** CdRequest attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** CdRequest crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** CdRequest handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** CdRequest provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** CdRequest legalAuthority */
                    legalAuthority?: tamga.content.v1.Instrument.$Properties[];

                    /** CdRequest route */
                    route?: tamga.content.v1.RouteStage.$Properties[];

                    /** CdRequest technique */
                    technique?: tamga.content.v1.CdTechnique;

                    /** CdRequest seizureTrigger */
                    seizureTrigger?: tamga.content.v1.LocalizedText.$Properties[];

                    /** CdRequest surveillance */
                    surveillance?: tamga.content.v1.LocalizedText.$Properties[];

                    /** CdRequest offences */
                    offences?: tamga.content.v1.Offence.$Properties[];

                    /** CdRequest consentNeededBy */
                    consentNeededBy?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CdRequest. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  legalAuthority?: tamga.content.v1.Instrument.$Shape[];
                  route?: tamga.content.v1.RouteStage.$Shape[];
                  technique?: tamga.content.v1.CdTechnique;
                  seizureTrigger?: tamga.content.v1.LocalizedText.$Shape[];
                  surveillance?: tamga.content.v1.LocalizedText.$Shape[];
                  offences?: tamga.content.v1.Offence.$Shape[];
                  consentNeededBy?: string;
                  $unknowns?: Uint8Array[];
                };
            }

            /** CdOutcome enum. */
            enum CdOutcome {

                /** CD_OUTCOME_UNSPECIFIED value */
                CD_OUTCOME_UNSPECIFIED = 0,

                /** CD_OUTCOME_CONSENT value */
                CD_OUTCOME_CONSENT = 1,

                /** CD_OUTCOME_CONSENT_WITH_CONDITIONS value */
                CD_OUTCOME_CONSENT_WITH_CONDITIONS = 2,

                /** CD_OUTCOME_REFUSED value */
                CD_OUTCOME_REFUSED = 3,

                /** CD_OUTCOME_WITHDRAWN value */
                CD_OUTCOME_WITHDRAWN = 4
            }

            /**
             * Properties of a CdDecision.
             * @deprecated Use tamga.content.v1.CdDecision.$Properties instead.
             */
            interface ICdDecision extends tamga.content.v1.CdDecision.$Properties {
            }

            /** Represents a CdDecision. */
            class CdDecision {

                /**
                 * Constructs a new CdDecision.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.CdDecision.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CdDecision title. */
                title: tamga.content.v1.LocalizedText[];

                /** CdDecision text. */
                text: tamga.content.v1.LocalizedText[];

                /** CdDecision references. */
                references: tamga.content.v1.CaseReference[];

                /** CdDecision outcome. */
                outcome: tamga.content.v1.CdOutcome;

                /** CdDecision conditions. */
                conditions: tamga.content.v1.LocalizedText[];

                /** CdDecision legalAuthority. */
                legalAuthority: tamga.content.v1.Instrument[];

                /** CdDecision responsible. */
                responsible: string;

                /**
                 * Creates a new CdDecision instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CdDecision instance
                 */
                static create(properties: tamga.content.v1.CdDecision.$Shape): tamga.content.v1.CdDecision & tamga.content.v1.CdDecision.$Shape;
                static create(properties?: tamga.content.v1.CdDecision.$Properties): tamga.content.v1.CdDecision;

                /**
                 * Encodes the specified CdDecision message. Does not implicitly {@link tamga.content.v1.CdDecision.verify|verify} messages.
                 * @param message CdDecision message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.CdDecision.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CdDecision message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.CdDecision & tamga.content.v1.CdDecision.$Shape} CdDecision
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.CdDecision & tamga.content.v1.CdDecision.$Shape;
            }

            namespace CdDecision {

                /** Properties of a CdDecision. */
                interface $Properties {

                    /** CdDecision title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** CdDecision text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** CdDecision references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** CdDecision outcome */
                    outcome?: tamga.content.v1.CdOutcome;

                    /** CdDecision conditions */
                    conditions?: tamga.content.v1.LocalizedText.$Properties[];

                    /** CdDecision legalAuthority */
                    legalAuthority?: tamga.content.v1.Instrument.$Properties[];

                    /** CdDecision responsible */
                    responsible?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CdDecision. */
                type $Shape = tamga.content.v1.CdDecision.$Properties;
            }

            /** HandoverAct enum. */
            enum HandoverAct {

                /** HANDOVER_ACT_UNSPECIFIED value */
                HANDOVER_ACT_UNSPECIFIED = 0,

                /** HANDOVER_ACT_ANNOUNCED value */
                HANDOVER_ACT_ANNOUNCED = 1,

                /** HANDOVER_ACT_RELEASED value */
                HANDOVER_ACT_RELEASED = 2,

                /** HANDOVER_ACT_TAKEN_OVER value */
                HANDOVER_ACT_TAKEN_OVER = 3,

                /** HANDOVER_ACT_LOST value */
                HANDOVER_ACT_LOST = 4,

                /** HANDOVER_ACT_SEIZED value */
                HANDOVER_ACT_SEIZED = 5
            }

            /**
             * Properties of a CdHandover.
             * @deprecated Use tamga.content.v1.CdHandover.$Properties instead.
             */
            interface ICdHandover extends tamga.content.v1.CdHandover.$Properties {
            }

            /** Represents a CdHandover. */
            class CdHandover {

                /**
                 * Constructs a new CdHandover.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.CdHandover.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CdHandover title. */
                title: tamga.content.v1.LocalizedText[];

                /** CdHandover text. */
                text: tamga.content.v1.LocalizedText[];

                /** CdHandover references. */
                references: tamga.content.v1.CaseReference[];

                /** CdHandover entities. */
                entities: tamga.content.v1.Entities;

                /** CdHandover attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** CdHandover crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** CdHandover handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** CdHandover provenance. */
                provenance: tamga.content.v1.Provenance;

                /** CdHandover segment. */
                segment: number;

                /** CdHandover act. */
                act: tamga.content.v1.HandoverAct;

                /** CdHandover giver. */
                giver: string;

                /** CdHandover taker. */
                taker: string;

                /** CdHandover place. */
                place: tamga.content.v1.Location;

                /** CdHandover window. */
                window: tamga.content.v1.Period;

                /** CdHandover at. */
                at: string;

                /** CdHandover condition. */
                condition: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new CdHandover instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CdHandover instance
                 */
                static create(properties: tamga.content.v1.CdHandover.$Shape): tamga.content.v1.CdHandover & tamga.content.v1.CdHandover.$Shape;
                static create(properties?: tamga.content.v1.CdHandover.$Properties): tamga.content.v1.CdHandover;

                /**
                 * Encodes the specified CdHandover message. Does not implicitly {@link tamga.content.v1.CdHandover.verify|verify} messages.
                 * @param message CdHandover message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.CdHandover.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CdHandover message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.CdHandover & tamga.content.v1.CdHandover.$Shape} CdHandover
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.CdHandover & tamga.content.v1.CdHandover.$Shape;
            }

            namespace CdHandover {

                /** Properties of a CdHandover. */
                interface $Properties {

                    /** CdHandover title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** CdHandover text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** CdHandover references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** CdHandover entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** CdHandover attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** CdHandover crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** CdHandover handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** CdHandover provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** CdHandover segment */
                    segment?: number;

                    /** CdHandover act */
                    act?: tamga.content.v1.HandoverAct;

                    /** CdHandover giver */
                    giver?: string;

                    /** CdHandover taker */
                    taker?: string;

                    /** CdHandover place */
                    place?: tamga.content.v1.Location.$Properties;

                    /** CdHandover window */
                    window?: tamga.content.v1.Period.$Properties;

                    /** CdHandover at */
                    at?: string;

                    /** CdHandover condition */
                    condition?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CdHandover. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  segment?: number;
                  act?: tamga.content.v1.HandoverAct;
                  giver?: string;
                  taker?: string;
                  place?: tamga.content.v1.Location.$Shape;
                  window?: tamga.content.v1.Period.$Shape;
                  at?: string;
                  condition?: tamga.content.v1.LocalizedText.$Shape[];
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Request.
             * @deprecated Use tamga.content.v1.Request.$Properties instead.
             */
            interface IRequest extends tamga.content.v1.Request.$Properties {
            }

            /** Represents a Request. */
            class Request {

                /**
                 * Constructs a new Request.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Request.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Request title. */
                title: tamga.content.v1.LocalizedText[];

                /** Request text. */
                text: tamga.content.v1.LocalizedText[];

                /** Request references. */
                references: tamga.content.v1.CaseReference[];

                /** Request entities. */
                entities: tamga.content.v1.Entities;

                /** Request attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** Request crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** Request handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** Request provenance. */
                provenance: tamga.content.v1.Provenance;

                /** Request questions. */
                questions: tamga.content.v1.Question[];

                /** Request offences. */
                offences: tamga.content.v1.Offence[];

                /** Request background. */
                background: tamga.content.v1.LocalizedText[];

                /** Request legalBasis. */
                legalBasis: tamga.content.v1.Instrument[];

                /** Request judicialAuthorisations. */
                judicialAuthorisations: tamga.content.v1.Instrument[];

                /** Request oralRequestAt. */
                oralRequestAt: string;

                /** Request usefulUntil. */
                usefulUntil: string;

                /** Request courtUse. */
                courtUse: boolean;

                /**
                 * Creates a new Request instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Request instance
                 */
                static create(properties: tamga.content.v1.Request.$Shape): tamga.content.v1.Request & tamga.content.v1.Request.$Shape;
                static create(properties?: tamga.content.v1.Request.$Properties): tamga.content.v1.Request;

                /**
                 * Encodes the specified Request message. Does not implicitly {@link tamga.content.v1.Request.verify|verify} messages.
                 * @param message Request message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Request message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Request & tamga.content.v1.Request.$Shape} Request
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Request & tamga.content.v1.Request.$Shape;
            }

            namespace Request {

                /** Properties of a Request. */
                interface $Properties {

                    /** Request title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Request text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Request references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** Request entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** Request attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** Request crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** Request handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Request provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** Request questions */
                    questions?: tamga.content.v1.Question.$Properties[];

                    /** Request offences */
                    offences?: tamga.content.v1.Offence.$Properties[];

                    /** Request background */
                    background?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Request legalBasis */
                    legalBasis?: tamga.content.v1.Instrument.$Properties[];

                    /** Request judicialAuthorisations */
                    judicialAuthorisations?: tamga.content.v1.Instrument.$Properties[];

                    /** Request oralRequestAt */
                    oralRequestAt?: string;

                    /** Request usefulUntil */
                    usefulUntil?: string;

                    /** Request courtUse */
                    courtUse?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Request. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  questions?: tamga.content.v1.Question.$Shape[];
                  offences?: tamga.content.v1.Offence.$Shape[];
                  background?: tamga.content.v1.LocalizedText.$Shape[];
                  legalBasis?: tamga.content.v1.Instrument.$Shape[];
                  judicialAuthorisations?: tamga.content.v1.Instrument.$Shape[];
                  oralRequestAt?: string;
                  usefulUntil?: string;
                  courtUse?: boolean;
                  $unknowns?: Uint8Array[];
                };
            }

            /** ReplyResult enum. */
            enum ReplyResult {

                /** REPLY_RESULT_UNSPECIFIED value */
                REPLY_RESULT_UNSPECIFIED = 0,

                /** REPLY_RESULT_FULL value */
                REPLY_RESULT_FULL = 1,

                /** REPLY_RESULT_PARTIAL value */
                REPLY_RESULT_PARTIAL = 2,

                /** REPLY_RESULT_NO_RECORD value */
                REPLY_RESULT_NO_RECORD = 3
            }

            /**
             * Properties of a Reply.
             * @deprecated Use tamga.content.v1.Reply.$Properties instead.
             */
            interface IReply extends tamga.content.v1.Reply.$Properties {
            }

            /** Represents a Reply. */
            class Reply {

                /**
                 * Constructs a new Reply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Reply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Reply title. */
                title: tamga.content.v1.LocalizedText[];

                /** Reply text. */
                text: tamga.content.v1.LocalizedText[];

                /** Reply references. */
                references: tamga.content.v1.CaseReference[];

                /** Reply entities. */
                entities: tamga.content.v1.Entities;

                /** Reply attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** Reply crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** Reply handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** Reply provenance. */
                provenance: tamga.content.v1.Provenance;

                /** Reply result. */
                result: tamga.content.v1.ReplyResult;

                /** Reply answers. */
                answers: tamga.content.v1.Answer[];

                /** Reply useRestrictions. */
                useRestrictions: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Reply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Reply instance
                 */
                static create(properties: tamga.content.v1.Reply.$Shape): tamga.content.v1.Reply & tamga.content.v1.Reply.$Shape;
                static create(properties?: tamga.content.v1.Reply.$Properties): tamga.content.v1.Reply;

                /**
                 * Encodes the specified Reply message. Does not implicitly {@link tamga.content.v1.Reply.verify|verify} messages.
                 * @param message Reply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Reply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Reply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Reply & tamga.content.v1.Reply.$Shape} Reply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Reply & tamga.content.v1.Reply.$Shape;
            }

            namespace Reply {

                /** Properties of a Reply. */
                interface $Properties {

                    /** Reply title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Reply text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Reply references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** Reply entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** Reply attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** Reply crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** Reply handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Reply provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** Reply result */
                    result?: tamga.content.v1.ReplyResult;

                    /** Reply answers */
                    answers?: tamga.content.v1.Answer.$Properties[];

                    /** Reply useRestrictions */
                    useRestrictions?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Reply. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  result?: tamga.content.v1.ReplyResult;
                  answers?: tamga.content.v1.Answer.$Shape[];
                  useRestrictions?: tamga.content.v1.LocalizedText.$Shape[];
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Spontaneous.
             * @deprecated Use tamga.content.v1.Spontaneous.$Properties instead.
             */
            interface ISpontaneous extends tamga.content.v1.Spontaneous.$Properties {
            }

            /** Represents a Spontaneous. */
            class Spontaneous {

                /**
                 * Constructs a new Spontaneous.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Spontaneous.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Spontaneous title. */
                title: tamga.content.v1.LocalizedText[];

                /** Spontaneous text. */
                text: tamga.content.v1.LocalizedText[];

                /** Spontaneous references. */
                references: tamga.content.v1.CaseReference[];

                /** Spontaneous entities. */
                entities: tamga.content.v1.Entities;

                /** Spontaneous attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** Spontaneous crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** Spontaneous handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** Spontaneous provenance. */
                provenance: tamga.content.v1.Provenance;

                /** Spontaneous offences. */
                offences: tamga.content.v1.Offence[];

                /** Spontaneous period. */
                period: tamga.content.v1.Period;

                /** Spontaneous method. */
                method: tamga.content.v1.LocalizedText[];

                /** Spontaneous route. */
                route: tamga.content.v1.RouteStage[];

                /** Spontaneous personsArrested. */
                personsArrested: (number|null);

                /** Spontaneous conveyance. */
                conveyance: tamga.content.v1.LocalizedText[];

                /** Spontaneous countries. */
                countries: string[];

                /** Spontaneous place. */
                place: tamga.content.v1.Location;

                /**
                 * Creates a new Spontaneous instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Spontaneous instance
                 */
                static create(properties: tamga.content.v1.Spontaneous.$Shape): tamga.content.v1.Spontaneous & tamga.content.v1.Spontaneous.$Shape;
                static create(properties?: tamga.content.v1.Spontaneous.$Properties): tamga.content.v1.Spontaneous;

                /**
                 * Encodes the specified Spontaneous message. Does not implicitly {@link tamga.content.v1.Spontaneous.verify|verify} messages.
                 * @param message Spontaneous message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Spontaneous.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Spontaneous message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Spontaneous & tamga.content.v1.Spontaneous.$Shape} Spontaneous
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Spontaneous & tamga.content.v1.Spontaneous.$Shape;
            }

            namespace Spontaneous {

                /** Properties of a Spontaneous. */
                interface $Properties {

                    /** Spontaneous title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Spontaneous text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Spontaneous references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** Spontaneous entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** Spontaneous attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** Spontaneous crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** Spontaneous handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Spontaneous provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** Spontaneous offences */
                    offences?: tamga.content.v1.Offence.$Properties[];

                    /** Spontaneous period */
                    period?: tamga.content.v1.Period.$Properties;

                    /** Spontaneous method */
                    method?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Spontaneous route */
                    route?: tamga.content.v1.RouteStage.$Properties[];

                    /** Spontaneous personsArrested */
                    personsArrested?: (number|null);

                    /** Spontaneous conveyance */
                    conveyance?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Spontaneous countries */
                    countries?: string[];

                    /** Spontaneous place */
                    place?: tamga.content.v1.Location.$Properties;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Spontaneous. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  offences?: tamga.content.v1.Offence.$Shape[];
                  period?: tamga.content.v1.Period.$Shape;
                  method?: tamga.content.v1.LocalizedText.$Shape[];
                  route?: tamga.content.v1.RouteStage.$Shape[];
                  personsArrested?: number|null;
                  conveyance?: tamga.content.v1.LocalizedText.$Shape[];
                  countries?: string[];
                  place?: tamga.content.v1.Location.$Shape;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Clarification.
             * @deprecated Use tamga.content.v1.Clarification.$Properties instead.
             */
            interface IClarification extends tamga.content.v1.Clarification.$Properties {
            }

            /** Represents a Clarification. */
            class Clarification {

                /**
                 * Constructs a new Clarification.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Clarification.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Clarification title. */
                title: tamga.content.v1.LocalizedText[];

                /** Clarification text. */
                text: tamga.content.v1.LocalizedText[];

                /** Clarification references. */
                references: tamga.content.v1.CaseReference[];

                /** Clarification entities. */
                entities: tamga.content.v1.Entities;

                /** Clarification attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** Clarification crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** Clarification handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** Clarification provenance. */
                provenance: tamga.content.v1.Provenance;

                /** Clarification questions. */
                questions: tamga.content.v1.Question[];

                /** Clarification answers. */
                answers: tamga.content.v1.Answer[];

                /**
                 * Creates a new Clarification instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Clarification instance
                 */
                static create(properties: tamga.content.v1.Clarification.$Shape): tamga.content.v1.Clarification & tamga.content.v1.Clarification.$Shape;
                static create(properties?: tamga.content.v1.Clarification.$Properties): tamga.content.v1.Clarification;

                /**
                 * Encodes the specified Clarification message. Does not implicitly {@link tamga.content.v1.Clarification.verify|verify} messages.
                 * @param message Clarification message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Clarification.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Clarification message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Clarification & tamga.content.v1.Clarification.$Shape} Clarification
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Clarification & tamga.content.v1.Clarification.$Shape;
            }

            namespace Clarification {

                /** Properties of a Clarification. */
                interface $Properties {

                    /** Clarification title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Clarification text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Clarification references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** Clarification entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** Clarification attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** Clarification crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** Clarification handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Clarification provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** Clarification questions */
                    questions?: tamga.content.v1.Question.$Properties[];

                    /** Clarification answers */
                    answers?: tamga.content.v1.Answer.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Clarification. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  questions?: tamga.content.v1.Question.$Shape[];
                  answers?: tamga.content.v1.Answer.$Shape[];
                  $unknowns?: Uint8Array[];
                };
            }

            /** RefusalGround enum. */
            enum RefusalGround {

                /** REFUSAL_GROUND_UNSPECIFIED value */
                REFUSAL_GROUND_UNSPECIFIED = 0,

                /** REFUSAL_GROUND_SOVEREIGNTY value */
                REFUSAL_GROUND_SOVEREIGNTY = 1,

                /** REFUSAL_GROUND_SECURITY value */
                REFUSAL_GROUND_SECURITY = 2,

                /** REFUSAL_GROUND_PUBLIC_ORDER value */
                REFUSAL_GROUND_PUBLIC_ORDER = 3,

                /** REFUSAL_GROUND_CONTRARY_TO_LAW value */
                REFUSAL_GROUND_CONTRARY_TO_LAW = 4,

                /** REFUSAL_GROUND_HUMAN_RIGHTS value */
                REFUSAL_GROUND_HUMAN_RIGHTS = 5,

                /** REFUSAL_GROUND_DEATH_PENALTY value */
                REFUSAL_GROUND_DEATH_PENALTY = 6,

                /** REFUSAL_GROUND_POLITICAL value */
                REFUSAL_GROUND_POLITICAL = 7,

                /** REFUSAL_GROUND_LIVE_INVESTIGATION value */
                REFUSAL_GROUND_LIVE_INVESTIGATION = 8,

                /** REFUSAL_GROUND_NO_DUAL_CRIMINALITY value */
                REFUSAL_GROUND_NO_DUAL_CRIMINALITY = 9,

                /** REFUSAL_GROUND_MINIMUM_GRAVITY value */
                REFUSAL_GROUND_MINIMUM_GRAVITY = 10,

                /** REFUSAL_GROUND_DISPROPORTIONATE value */
                REFUSAL_GROUND_DISPROPORTIONATE = 11,

                /** REFUSAL_GROUND_MISSING_CONSENT value */
                REFUSAL_GROUND_MISSING_CONSENT = 12,

                /** REFUSAL_GROUND_MISSING_AUTHORISATION value */
                REFUSAL_GROUND_MISSING_AUTHORISATION = 13,

                /** REFUSAL_GROUND_NOT_COMPETENT value */
                REFUSAL_GROUND_NOT_COMPETENT = 14,

                /** REFUSAL_GROUND_INCOMPLETE value */
                REFUSAL_GROUND_INCOMPLETE = 15,

                /** REFUSAL_GROUND_NO_BASIS value */
                REFUSAL_GROUND_NO_BASIS = 16,

                /** REFUSAL_GROUND_OTHER value */
                REFUSAL_GROUND_OTHER = 17,

                /** REFUSAL_GROUND_NOT_AVAILABLE value */
                REFUSAL_GROUND_NOT_AVAILABLE = 18,

                /** REFUSAL_GROUND_DATA_CATEGORY value */
                REFUSAL_GROUND_DATA_CATEGORY = 19,

                /** REFUSAL_GROUND_INACCURATE value */
                REFUSAL_GROUND_INACCURATE = 20,

                /** REFUSAL_GROUND_LEGAL_PERSON value */
                REFUSAL_GROUND_LEGAL_PERSON = 21
            }

            /**
             * Properties of a Refusal.
             * @deprecated Use tamga.content.v1.Refusal.$Properties instead.
             */
            interface IRefusal extends tamga.content.v1.Refusal.$Properties {
            }

            /** Represents a Refusal. */
            class Refusal {

                /**
                 * Constructs a new Refusal.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Refusal.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Refusal title. */
                title: tamga.content.v1.LocalizedText[];

                /** Refusal text. */
                text: tamga.content.v1.LocalizedText[];

                /** Refusal references. */
                references: tamga.content.v1.CaseReference[];

                /** Refusal ground. */
                ground: tamga.content.v1.RefusalGround;

                /** Refusal partial. */
                partial: boolean;

                /** Refusal conditions. */
                conditions: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Refusal instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Refusal instance
                 */
                static create(properties: tamga.content.v1.Refusal.$Shape): tamga.content.v1.Refusal & tamga.content.v1.Refusal.$Shape;
                static create(properties?: tamga.content.v1.Refusal.$Properties): tamga.content.v1.Refusal;

                /**
                 * Encodes the specified Refusal message. Does not implicitly {@link tamga.content.v1.Refusal.verify|verify} messages.
                 * @param message Refusal message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Refusal.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Refusal message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Refusal & tamga.content.v1.Refusal.$Shape} Refusal
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Refusal & tamga.content.v1.Refusal.$Shape;
            }

            namespace Refusal {

                /** Properties of a Refusal. */
                interface $Properties {

                    /** Refusal title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Refusal text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Refusal references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** Refusal ground */
                    ground?: tamga.content.v1.RefusalGround;

                    /** Refusal partial */
                    partial?: boolean;

                    /** Refusal conditions */
                    conditions?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Refusal. */
                type $Shape = tamga.content.v1.Refusal.$Properties;
            }

            /** DelayGround enum. */
            enum DelayGround {

                /** DELAY_GROUND_UNSPECIFIED value */
                DELAY_GROUND_UNSPECIFIED = 0,

                /** DELAY_GROUND_JUDICIAL_AUTHORISATION value */
                DELAY_GROUND_JUDICIAL_AUTHORISATION = 1,

                /** DELAY_GROUND_LIVE_INVESTIGATION value */
                DELAY_GROUND_LIVE_INVESTIGATION = 2,

                /** DELAY_GROUND_OTHER_AUTHORITY value */
                DELAY_GROUND_OTHER_AUTHORITY = 3,

                /** DELAY_GROUND_VOLUME value */
                DELAY_GROUND_VOLUME = 4,

                /** DELAY_GROUND_TRANSLATION value */
                DELAY_GROUND_TRANSLATION = 5,

                /** DELAY_GROUND_OTHER value */
                DELAY_GROUND_OTHER = 6
            }

            /**
             * Properties of a DelayNotice.
             * @deprecated Use tamga.content.v1.DelayNotice.$Properties instead.
             */
            interface IDelayNotice extends tamga.content.v1.DelayNotice.$Properties {
            }

            /** Represents a DelayNotice. */
            class DelayNotice {

                /**
                 * Constructs a new DelayNotice.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.DelayNotice.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DelayNotice title. */
                title: tamga.content.v1.LocalizedText[];

                /** DelayNotice text. */
                text: tamga.content.v1.LocalizedText[];

                /** DelayNotice references. */
                references: tamga.content.v1.CaseReference[];

                /** DelayNotice ground. */
                ground: tamga.content.v1.DelayGround;

                /** DelayNotice expectedBy. */
                expectedBy: string;

                /**
                 * Creates a new DelayNotice instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DelayNotice instance
                 */
                static create(properties: tamga.content.v1.DelayNotice.$Shape): tamga.content.v1.DelayNotice & tamga.content.v1.DelayNotice.$Shape;
                static create(properties?: tamga.content.v1.DelayNotice.$Properties): tamga.content.v1.DelayNotice;

                /**
                 * Encodes the specified DelayNotice message. Does not implicitly {@link tamga.content.v1.DelayNotice.verify|verify} messages.
                 * @param message DelayNotice message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.DelayNotice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DelayNotice message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.DelayNotice & tamga.content.v1.DelayNotice.$Shape} DelayNotice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.DelayNotice & tamga.content.v1.DelayNotice.$Shape;
            }

            namespace DelayNotice {

                /** Properties of a DelayNotice. */
                interface $Properties {

                    /** DelayNotice title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** DelayNotice text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** DelayNotice references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** DelayNotice ground */
                    ground?: tamga.content.v1.DelayGround;

                    /** DelayNotice expectedBy */
                    expectedBy?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DelayNotice. */
                type $Shape = tamga.content.v1.DelayNotice.$Properties;
            }

            /** Usefulness enum. */
            enum Usefulness {

                /** USEFULNESS_UNSPECIFIED value */
                USEFULNESS_UNSPECIFIED = 0,

                /** USEFULNESS_DECISIVE value */
                USEFULNESS_DECISIVE = 1,

                /** USEFULNESS_USEFUL value */
                USEFULNESS_USEFUL = 2,

                /** USEFULNESS_ALREADY_KNOWN value */
                USEFULNESS_ALREADY_KNOWN = 3,

                /** USEFULNESS_NOT_USEFUL value */
                USEFULNESS_NOT_USEFUL = 4,

                /** USEFULNESS_INACCURATE value */
                USEFULNESS_INACCURATE = 5
            }

            /**
             * Properties of a Feedback.
             * @deprecated Use tamga.content.v1.Feedback.$Properties instead.
             */
            interface IFeedback extends tamga.content.v1.Feedback.$Properties {
            }

            /** Represents a Feedback. */
            class Feedback {

                /**
                 * Constructs a new Feedback.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Feedback.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Feedback title. */
                title: tamga.content.v1.LocalizedText[];

                /** Feedback text. */
                text: tamga.content.v1.LocalizedText[];

                /** Feedback references. */
                references: tamga.content.v1.CaseReference[];

                /** Feedback entities. */
                entities: tamga.content.v1.Entities;

                /** Feedback attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** Feedback crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** Feedback handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** Feedback provenance. */
                provenance: tamga.content.v1.Provenance;

                /** Feedback usefulness. */
                usefulness: tamga.content.v1.Usefulness;

                /** Feedback personsArrested. */
                personsArrested: (number|null);

                /** Feedback courtOutcome. */
                courtOutcome: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Feedback instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Feedback instance
                 */
                static create(properties: tamga.content.v1.Feedback.$Shape): tamga.content.v1.Feedback & tamga.content.v1.Feedback.$Shape;
                static create(properties?: tamga.content.v1.Feedback.$Properties): tamga.content.v1.Feedback;

                /**
                 * Encodes the specified Feedback message. Does not implicitly {@link tamga.content.v1.Feedback.verify|verify} messages.
                 * @param message Feedback message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Feedback.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Feedback message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Feedback & tamga.content.v1.Feedback.$Shape} Feedback
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Feedback & tamga.content.v1.Feedback.$Shape;
            }

            namespace Feedback {

                /** Properties of a Feedback. */
                interface $Properties {

                    /** Feedback title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Feedback text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Feedback references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** Feedback entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** Feedback attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** Feedback crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** Feedback handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Feedback provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** Feedback usefulness */
                    usefulness?: tamga.content.v1.Usefulness;

                    /** Feedback personsArrested */
                    personsArrested?: (number|null);

                    /** Feedback courtOutcome */
                    courtOutcome?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Feedback. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  usefulness?: tamga.content.v1.Usefulness;
                  personsArrested?: number|null;
                  courtOutcome?: tamga.content.v1.LocalizedText.$Shape[];
                  $unknowns?: Uint8Array[];
                };
            }

            /** FinancialMeasure enum. */
            enum FinancialMeasure {

                /** FINANCIAL_MEASURE_UNSPECIFIED value */
                FINANCIAL_MEASURE_UNSPECIFIED = 0,

                /** FINANCIAL_MEASURE_ACCOUNT_HOLDER value */
                FINANCIAL_MEASURE_ACCOUNT_HOLDER = 1,

                /** FINANCIAL_MEASURE_STATEMENT value */
                FINANCIAL_MEASURE_STATEMENT = 2,

                /** FINANCIAL_MEASURE_TRANSACTIONS value */
                FINANCIAL_MEASURE_TRANSACTIONS = 3,

                /** FINANCIAL_MEASURE_BENEFICIAL_OWNER value */
                FINANCIAL_MEASURE_BENEFICIAL_OWNER = 4,

                /** FINANCIAL_MEASURE_MONITORING value */
                FINANCIAL_MEASURE_MONITORING = 5,

                /** FINANCIAL_MEASURE_SUSPENSION value */
                FINANCIAL_MEASURE_SUSPENSION = 6
            }

            /**
             * Properties of a FinancialRequest.
             * @deprecated Use tamga.content.v1.FinancialRequest.$Properties instead.
             */
            interface IFinancialRequest extends tamga.content.v1.FinancialRequest.$Properties {
            }

            /** Represents a FinancialRequest. */
            class FinancialRequest {

                /**
                 * Constructs a new FinancialRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.FinancialRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FinancialRequest title. */
                title: tamga.content.v1.LocalizedText[];

                /** FinancialRequest text. */
                text: tamga.content.v1.LocalizedText[];

                /** FinancialRequest references. */
                references: tamga.content.v1.CaseReference[];

                /** FinancialRequest entities. */
                entities: tamga.content.v1.Entities;

                /** FinancialRequest attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** FinancialRequest crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** FinancialRequest handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** FinancialRequest provenance. */
                provenance: tamga.content.v1.Provenance;

                /** FinancialRequest measures. */
                measures: tamga.content.v1.FinancialMeasure[];

                /** FinancialRequest questions. */
                questions: tamga.content.v1.Question[];

                /** FinancialRequest period. */
                period: tamga.content.v1.Period;

                /** FinancialRequest offences. */
                offences: tamga.content.v1.Offence[];

                /** FinancialRequest predicateOffence. */
                predicateOffence: tamga.content.v1.LocalizedText[];

                /** FinancialRequest legalBasis. */
                legalBasis: tamga.content.v1.Instrument[];

                /** FinancialRequest judicialAuthorisations. */
                judicialAuthorisations: tamga.content.v1.Instrument[];

                /**
                 * Creates a new FinancialRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FinancialRequest instance
                 */
                static create(properties: tamga.content.v1.FinancialRequest.$Shape): tamga.content.v1.FinancialRequest & tamga.content.v1.FinancialRequest.$Shape;
                static create(properties?: tamga.content.v1.FinancialRequest.$Properties): tamga.content.v1.FinancialRequest;

                /**
                 * Encodes the specified FinancialRequest message. Does not implicitly {@link tamga.content.v1.FinancialRequest.verify|verify} messages.
                 * @param message FinancialRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.FinancialRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FinancialRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.FinancialRequest & tamga.content.v1.FinancialRequest.$Shape} FinancialRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.FinancialRequest & tamga.content.v1.FinancialRequest.$Shape;
            }

            namespace FinancialRequest {

                /** Properties of a FinancialRequest. */
                interface $Properties {

                    /** FinancialRequest title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** FinancialRequest text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** FinancialRequest references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** FinancialRequest entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** FinancialRequest attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** FinancialRequest crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** FinancialRequest handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** FinancialRequest provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** FinancialRequest measures */
                    measures?: tamga.content.v1.FinancialMeasure[];

                    /** FinancialRequest questions */
                    questions?: tamga.content.v1.Question.$Properties[];

                    /** FinancialRequest period */
                    period?: tamga.content.v1.Period.$Properties;

                    /** FinancialRequest offences */
                    offences?: tamga.content.v1.Offence.$Properties[];

                    /** FinancialRequest predicateOffence */
                    predicateOffence?: tamga.content.v1.LocalizedText.$Properties[];

                    /** FinancialRequest legalBasis */
                    legalBasis?: tamga.content.v1.Instrument.$Properties[];

                    /** FinancialRequest judicialAuthorisations */
                    judicialAuthorisations?: tamga.content.v1.Instrument.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FinancialRequest. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  measures?: tamga.content.v1.FinancialMeasure[];
                  questions?: tamga.content.v1.Question.$Shape[];
                  period?: tamga.content.v1.Period.$Shape;
                  offences?: tamga.content.v1.Offence.$Shape[];
                  predicateOffence?: tamga.content.v1.LocalizedText.$Shape[];
                  legalBasis?: tamga.content.v1.Instrument.$Shape[];
                  judicialAuthorisations?: tamga.content.v1.Instrument.$Shape[];
                  $unknowns?: Uint8Array[];
                };
            }

            /** AssetMeasure enum. */
            enum AssetMeasure {

                /** ASSET_MEASURE_UNSPECIFIED value */
                ASSET_MEASURE_UNSPECIFIED = 0,

                /** ASSET_MEASURE_TRACE value */
                ASSET_MEASURE_TRACE = 1,

                /** ASSET_MEASURE_FREEZE value */
                ASSET_MEASURE_FREEZE = 2,

                /** ASSET_MEASURE_SEIZE value */
                ASSET_MEASURE_SEIZE = 3,

                /** ASSET_MEASURE_CONFISCATE value */
                ASSET_MEASURE_CONFISCATE = 4,

                /** ASSET_MEASURE_SHARE value */
                ASSET_MEASURE_SHARE = 5
            }

            /**
             * Properties of an AssetRequest.
             * @deprecated Use tamga.content.v1.AssetRequest.$Properties instead.
             */
            interface IAssetRequest extends tamga.content.v1.AssetRequest.$Properties {
            }

            /** Represents an AssetRequest. */
            class AssetRequest {

                /**
                 * Constructs a new AssetRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.AssetRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AssetRequest title. */
                title: tamga.content.v1.LocalizedText[];

                /** AssetRequest text. */
                text: tamga.content.v1.LocalizedText[];

                /** AssetRequest references. */
                references: tamga.content.v1.CaseReference[];

                /** AssetRequest entities. */
                entities: tamga.content.v1.Entities;

                /** AssetRequest attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** AssetRequest crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** AssetRequest handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** AssetRequest provenance. */
                provenance: tamga.content.v1.Provenance;

                /** AssetRequest measures. */
                measures: tamga.content.v1.AssetMeasure[];

                /** AssetRequest questions. */
                questions: tamga.content.v1.Question[];

                /** AssetRequest value. */
                value: tamga.content.v1.Money;

                /** AssetRequest offences. */
                offences: tamga.content.v1.Offence[];

                /** AssetRequest legalBasis. */
                legalBasis: tamga.content.v1.Instrument[];

                /** AssetRequest judicialAuthorisations. */
                judicialAuthorisations: tamga.content.v1.Instrument[];

                /**
                 * Creates a new AssetRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AssetRequest instance
                 */
                static create(properties: tamga.content.v1.AssetRequest.$Shape): tamga.content.v1.AssetRequest & tamga.content.v1.AssetRequest.$Shape;
                static create(properties?: tamga.content.v1.AssetRequest.$Properties): tamga.content.v1.AssetRequest;

                /**
                 * Encodes the specified AssetRequest message. Does not implicitly {@link tamga.content.v1.AssetRequest.verify|verify} messages.
                 * @param message AssetRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.AssetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AssetRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.AssetRequest & tamga.content.v1.AssetRequest.$Shape} AssetRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.AssetRequest & tamga.content.v1.AssetRequest.$Shape;
            }

            namespace AssetRequest {

                /** Properties of an AssetRequest. */
                interface $Properties {

                    /** AssetRequest title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** AssetRequest text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** AssetRequest references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** AssetRequest entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** AssetRequest attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** AssetRequest crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** AssetRequest handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** AssetRequest provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** AssetRequest measures */
                    measures?: tamga.content.v1.AssetMeasure[];

                    /** AssetRequest questions */
                    questions?: tamga.content.v1.Question.$Properties[];

                    /** AssetRequest value */
                    value?: tamga.content.v1.Money.$Properties;

                    /** AssetRequest offences */
                    offences?: tamga.content.v1.Offence.$Properties[];

                    /** AssetRequest legalBasis */
                    legalBasis?: tamga.content.v1.Instrument.$Properties[];

                    /** AssetRequest judicialAuthorisations */
                    judicialAuthorisations?: tamga.content.v1.Instrument.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AssetRequest. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  measures?: tamga.content.v1.AssetMeasure[];
                  questions?: tamga.content.v1.Question.$Shape[];
                  value?: tamga.content.v1.Money.$Shape;
                  offences?: tamga.content.v1.Offence.$Shape[];
                  legalBasis?: tamga.content.v1.Instrument.$Shape[];
                  judicialAuthorisations?: tamga.content.v1.Instrument.$Shape[];
                  $unknowns?: Uint8Array[];
                };
            }

            /** HitKeyType enum. */
            enum HitKeyType {

                /** HIT_KEY_TYPE_UNSPECIFIED value */
                HIT_KEY_TYPE_UNSPECIFIED = 0,

                /** HIT_KEY_TYPE_PHONE value */
                HIT_KEY_TYPE_PHONE = 1,

                /** HIT_KEY_TYPE_PERSON value */
                HIT_KEY_TYPE_PERSON = 2,

                /** HIT_KEY_TYPE_DOCUMENT value */
                HIT_KEY_TYPE_DOCUMENT = 3,

                /** HIT_KEY_TYPE_VEHICLE value */
                HIT_KEY_TYPE_VEHICLE = 4,

                /** HIT_KEY_TYPE_CONTAINER value */
                HIT_KEY_TYPE_CONTAINER = 5,

                /** HIT_KEY_TYPE_ACCOUNT value */
                HIT_KEY_TYPE_ACCOUNT = 6,

                /** HIT_KEY_TYPE_ONLINE_ACCOUNT value */
                HIT_KEY_TYPE_ONLINE_ACCOUNT = 7,

                /** HIT_KEY_TYPE_DEVICE value */
                HIT_KEY_TYPE_DEVICE = 8
            }

            /**
             * Properties of a HitTerm.
             * @deprecated Use tamga.content.v1.HitTerm.$Properties instead.
             */
            interface IHitTerm extends tamga.content.v1.HitTerm.$Properties {
            }

            /** Represents a HitTerm. */
            class HitTerm {

                /**
                 * Constructs a new HitTerm.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.HitTerm.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HitTerm id. */
                id: string;

                /** HitTerm type. */
                type: tamga.content.v1.HitKeyType;

                /** HitTerm clear. */
                clear: (string|null);

                /** HitTerm blinded. */
                blinded: (Uint8Array|null);

                /** HitTerm key. */
                key?: ("clear"|"blinded");

                /**
                 * Creates a new HitTerm instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HitTerm instance
                 */
                static create(properties: tamga.content.v1.HitTerm.$Shape): tamga.content.v1.HitTerm & tamga.content.v1.HitTerm.$Shape;
                static create(properties?: tamga.content.v1.HitTerm.$Properties): tamga.content.v1.HitTerm;

                /**
                 * Encodes the specified HitTerm message. Does not implicitly {@link tamga.content.v1.HitTerm.verify|verify} messages.
                 * @param message HitTerm message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.HitTerm.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HitTerm message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.HitTerm & tamga.content.v1.HitTerm.$Shape} HitTerm
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.HitTerm & tamga.content.v1.HitTerm.$Shape;
            }

            namespace HitTerm {

                /** Properties of a HitTerm. */
                interface $Properties {

                    /** HitTerm id */
                    id?: string;

                    /** HitTerm type */
                    type?: tamga.content.v1.HitKeyType;

                    /** HitTerm clear */
                    clear?: (string|null);

                    /** HitTerm blinded */
                    blinded?: (Uint8Array|null);

                    /** HitTerm key */
                    key?: ("clear"|"blinded");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a HitTerm. */
                type $Shape = {
                  id?: string;
                  type?: tamga.content.v1.HitKeyType;
                  clear?: string|null;
                  blinded?: Uint8Array|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ key?: undefined; clear?: null; blinded?: null }|{ key?: "clear"; clear: string; blinded?: null }|{ key?: "blinded"; clear?: null; blinded: Uint8Array })
                );
            }

            /**
             * Properties of a HitQuery.
             * @deprecated Use tamga.content.v1.HitQuery.$Properties instead.
             */
            interface IHitQuery extends tamga.content.v1.HitQuery.$Properties {
            }

            /** Represents a HitQuery. */
            class HitQuery {

                /**
                 * Constructs a new HitQuery.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.HitQuery.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HitQuery title. */
                title: tamga.content.v1.LocalizedText[];

                /** HitQuery text. */
                text: tamga.content.v1.LocalizedText[];

                /** HitQuery references. */
                references: tamga.content.v1.CaseReference[];

                /** HitQuery crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** HitQuery terms. */
                terms: tamga.content.v1.HitTerm[];

                /**
                 * Creates a new HitQuery instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HitQuery instance
                 */
                static create(properties: tamga.content.v1.HitQuery.$Shape): tamga.content.v1.HitQuery & tamga.content.v1.HitQuery.$Shape;
                static create(properties?: tamga.content.v1.HitQuery.$Properties): tamga.content.v1.HitQuery;

                /**
                 * Encodes the specified HitQuery message. Does not implicitly {@link tamga.content.v1.HitQuery.verify|verify} messages.
                 * @param message HitQuery message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.HitQuery.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HitQuery message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.HitQuery & tamga.content.v1.HitQuery.$Shape} HitQuery
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.HitQuery & tamga.content.v1.HitQuery.$Shape;
            }

            namespace HitQuery {

                /** Properties of a HitQuery. */
                interface $Properties {

                    /** HitQuery title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** HitQuery text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** HitQuery references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** HitQuery crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** HitQuery terms */
                    terms?: tamga.content.v1.HitTerm.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HitQuery. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  terms?: tamga.content.v1.HitTerm.$Shape[];
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a HitAnswer.
             * @deprecated Use tamga.content.v1.HitAnswer.$Properties instead.
             */
            interface IHitAnswer extends tamga.content.v1.HitAnswer.$Properties {
            }

            /** Represents a HitAnswer. */
            class HitAnswer {

                /**
                 * Constructs a new HitAnswer.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.HitAnswer.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HitAnswer term. */
                term: string;

                /** HitAnswer known. */
                known: boolean;

                /** HitAnswer contact. */
                contact: string;

                /** HitAnswer evaluated. */
                evaluated: Uint8Array;

                /**
                 * Creates a new HitAnswer instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HitAnswer instance
                 */
                static create(properties: tamga.content.v1.HitAnswer.$Shape): tamga.content.v1.HitAnswer & tamga.content.v1.HitAnswer.$Shape;
                static create(properties?: tamga.content.v1.HitAnswer.$Properties): tamga.content.v1.HitAnswer;

                /**
                 * Encodes the specified HitAnswer message. Does not implicitly {@link tamga.content.v1.HitAnswer.verify|verify} messages.
                 * @param message HitAnswer message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.HitAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HitAnswer message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.HitAnswer & tamga.content.v1.HitAnswer.$Shape} HitAnswer
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.HitAnswer & tamga.content.v1.HitAnswer.$Shape;
            }

            namespace HitAnswer {

                /** Properties of a HitAnswer. */
                interface $Properties {

                    /** HitAnswer term */
                    term?: string;

                    /** HitAnswer known */
                    known?: boolean;

                    /** HitAnswer contact */
                    contact?: string;

                    /** HitAnswer evaluated */
                    evaluated?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HitAnswer. */
                type $Shape = tamga.content.v1.HitAnswer.$Properties;
            }

            /**
             * Properties of a HitResult.
             * @deprecated Use tamga.content.v1.HitResult.$Properties instead.
             */
            interface IHitResult extends tamga.content.v1.HitResult.$Properties {
            }

            /** Represents a HitResult. */
            class HitResult {

                /**
                 * Constructs a new HitResult.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.HitResult.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HitResult title. */
                title: tamga.content.v1.LocalizedText[];

                /** HitResult text. */
                text: tamga.content.v1.LocalizedText[];

                /** HitResult references. */
                references: tamga.content.v1.CaseReference[];

                /** HitResult answers. */
                answers: tamga.content.v1.HitAnswer[];

                /**
                 * Creates a new HitResult instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HitResult instance
                 */
                static create(properties: tamga.content.v1.HitResult.$Shape): tamga.content.v1.HitResult & tamga.content.v1.HitResult.$Shape;
                static create(properties?: tamga.content.v1.HitResult.$Properties): tamga.content.v1.HitResult;

                /**
                 * Encodes the specified HitResult message. Does not implicitly {@link tamga.content.v1.HitResult.verify|verify} messages.
                 * @param message HitResult message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.HitResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HitResult message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.HitResult & tamga.content.v1.HitResult.$Shape} HitResult
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.HitResult & tamga.content.v1.HitResult.$Shape;
            }

            namespace HitResult {

                /** Properties of a HitResult. */
                interface $Properties {

                    /** HitResult title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** HitResult text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** HitResult references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** HitResult answers */
                    answers?: tamga.content.v1.HitAnswer.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HitResult. */
                type $Shape = tamga.content.v1.HitResult.$Properties;
            }

            /**
             * Properties of an OperationPhase.
             * @deprecated Use tamga.content.v1.OperationPhase.$Properties instead.
             */
            interface IOperationPhase extends tamga.content.v1.OperationPhase.$Properties {
            }

            /** Represents an OperationPhase. */
            class OperationPhase {

                /**
                 * Constructs a new OperationPhase.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.OperationPhase.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** OperationPhase name. */
                name: tamga.content.v1.LocalizedText[];

                /** OperationPhase period. */
                period: tamga.content.v1.Period;

                /** OperationPhase text. */
                text: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new OperationPhase instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OperationPhase instance
                 */
                static create(properties: tamga.content.v1.OperationPhase.$Shape): tamga.content.v1.OperationPhase & tamga.content.v1.OperationPhase.$Shape;
                static create(properties?: tamga.content.v1.OperationPhase.$Properties): tamga.content.v1.OperationPhase;

                /**
                 * Encodes the specified OperationPhase message. Does not implicitly {@link tamga.content.v1.OperationPhase.verify|verify} messages.
                 * @param message OperationPhase message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.OperationPhase.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OperationPhase message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.OperationPhase & tamga.content.v1.OperationPhase.$Shape} OperationPhase
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.OperationPhase & tamga.content.v1.OperationPhase.$Shape;
            }

            namespace OperationPhase {

                /** Properties of an OperationPhase. */
                interface $Properties {

                    /** OperationPhase name */
                    name?: tamga.content.v1.LocalizedText.$Properties[];

                    /** OperationPhase period */
                    period?: tamga.content.v1.Period.$Properties;

                    /** OperationPhase text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OperationPhase. */
                type $Shape = tamga.content.v1.OperationPhase.$Properties;
            }

            /**
             * Properties of an OperationPlan.
             * @deprecated Use tamga.content.v1.OperationPlan.$Properties instead.
             */
            interface IOperationPlan extends tamga.content.v1.OperationPlan.$Properties {
            }

            /** Represents an OperationPlan. */
            class OperationPlan {

                /**
                 * Constructs a new OperationPlan.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.OperationPlan.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** OperationPlan title. */
                title: tamga.content.v1.LocalizedText[];

                /** OperationPlan text. */
                text: tamga.content.v1.LocalizedText[];

                /** OperationPlan references. */
                references: tamga.content.v1.CaseReference[];

                /** OperationPlan entities. */
                entities: tamga.content.v1.Entities;

                /** OperationPlan attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** OperationPlan crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** OperationPlan handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** OperationPlan provenance. */
                provenance: tamga.content.v1.Provenance;

                /** OperationPlan operation. */
                operation: string;

                /** OperationPlan period. */
                period: tamga.content.v1.Period;

                /** OperationPlan phases. */
                phases: tamga.content.v1.OperationPhase[];

                /** OperationPlan participants. */
                participants: string[];

                /** OperationPlan coordinator. */
                coordinator: string;

                /** OperationPlan measures. */
                measures: tamga.content.v1.LocalizedText[];

                /** OperationPlan reporting. */
                reporting: tamga.content.v1.LocalizedText[];

                /** OperationPlan approvalUntil. */
                approvalUntil: string;

                /**
                 * Creates a new OperationPlan instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OperationPlan instance
                 */
                static create(properties: tamga.content.v1.OperationPlan.$Shape): tamga.content.v1.OperationPlan & tamga.content.v1.OperationPlan.$Shape;
                static create(properties?: tamga.content.v1.OperationPlan.$Properties): tamga.content.v1.OperationPlan;

                /**
                 * Encodes the specified OperationPlan message. Does not implicitly {@link tamga.content.v1.OperationPlan.verify|verify} messages.
                 * @param message OperationPlan message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.OperationPlan.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OperationPlan message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.OperationPlan & tamga.content.v1.OperationPlan.$Shape} OperationPlan
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.OperationPlan & tamga.content.v1.OperationPlan.$Shape;
            }

            namespace OperationPlan {

                /** Properties of an OperationPlan. */
                interface $Properties {

                    /** OperationPlan title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** OperationPlan text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** OperationPlan references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** OperationPlan entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** OperationPlan attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** OperationPlan crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** OperationPlan handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** OperationPlan provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** OperationPlan operation */
                    operation?: string;

                    /** OperationPlan period */
                    period?: tamga.content.v1.Period.$Properties;

                    /** OperationPlan phases */
                    phases?: tamga.content.v1.OperationPhase.$Properties[];

                    /** OperationPlan participants */
                    participants?: string[];

                    /** OperationPlan coordinator */
                    coordinator?: string;

                    /** OperationPlan measures */
                    measures?: tamga.content.v1.LocalizedText.$Properties[];

                    /** OperationPlan reporting */
                    reporting?: tamga.content.v1.LocalizedText.$Properties[];

                    /** OperationPlan approvalUntil */
                    approvalUntil?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OperationPlan. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  operation?: string;
                  period?: tamga.content.v1.Period.$Shape;
                  phases?: tamga.content.v1.OperationPhase.$Shape[];
                  participants?: string[];
                  coordinator?: string;
                  measures?: tamga.content.v1.LocalizedText.$Shape[];
                  reporting?: tamga.content.v1.LocalizedText.$Shape[];
                  approvalUntil?: string;
                  $unknowns?: Uint8Array[];
                };
            }

            /** ApprovalOutcome enum. */
            enum ApprovalOutcome {

                /** APPROVAL_OUTCOME_UNSPECIFIED value */
                APPROVAL_OUTCOME_UNSPECIFIED = 0,

                /** APPROVAL_OUTCOME_TAKES_PART value */
                APPROVAL_OUTCOME_TAKES_PART = 1,

                /** APPROVAL_OUTCOME_TAKES_PART_WITH_RESERVATIONS value */
                APPROVAL_OUTCOME_TAKES_PART_WITH_RESERVATIONS = 2,

                /** APPROVAL_OUTCOME_OBSERVES value */
                APPROVAL_OUTCOME_OBSERVES = 3,

                /** APPROVAL_OUTCOME_DECLINES value */
                APPROVAL_OUTCOME_DECLINES = 4
            }

            /**
             * Properties of an OperationApproval.
             * @deprecated Use tamga.content.v1.OperationApproval.$Properties instead.
             */
            interface IOperationApproval extends tamga.content.v1.OperationApproval.$Properties {
            }

            /** Represents an OperationApproval. */
            class OperationApproval {

                /**
                 * Constructs a new OperationApproval.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.OperationApproval.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** OperationApproval title. */
                title: tamga.content.v1.LocalizedText[];

                /** OperationApproval text. */
                text: tamga.content.v1.LocalizedText[];

                /** OperationApproval references. */
                references: tamga.content.v1.CaseReference[];

                /** OperationApproval operation. */
                operation: string;

                /** OperationApproval outcome. */
                outcome: tamga.content.v1.ApprovalOutcome;

                /** OperationApproval reservations. */
                reservations: tamga.content.v1.LocalizedText[];

                /** OperationApproval contact. */
                contact: string;

                /**
                 * Creates a new OperationApproval instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OperationApproval instance
                 */
                static create(properties: tamga.content.v1.OperationApproval.$Shape): tamga.content.v1.OperationApproval & tamga.content.v1.OperationApproval.$Shape;
                static create(properties?: tamga.content.v1.OperationApproval.$Properties): tamga.content.v1.OperationApproval;

                /**
                 * Encodes the specified OperationApproval message. Does not implicitly {@link tamga.content.v1.OperationApproval.verify|verify} messages.
                 * @param message OperationApproval message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.OperationApproval.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OperationApproval message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.OperationApproval & tamga.content.v1.OperationApproval.$Shape} OperationApproval
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.OperationApproval & tamga.content.v1.OperationApproval.$Shape;
            }

            namespace OperationApproval {

                /** Properties of an OperationApproval. */
                interface $Properties {

                    /** OperationApproval title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** OperationApproval text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** OperationApproval references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** OperationApproval operation */
                    operation?: string;

                    /** OperationApproval outcome */
                    outcome?: tamga.content.v1.ApprovalOutcome;

                    /** OperationApproval reservations */
                    reservations?: tamga.content.v1.LocalizedText.$Properties[];

                    /** OperationApproval contact */
                    contact?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an OperationApproval. */
                type $Shape = tamga.content.v1.OperationApproval.$Properties;
            }

            /**
             * Properties of a Task.
             * @deprecated Use tamga.content.v1.Task.$Properties instead.
             */
            interface ITask extends tamga.content.v1.Task.$Properties {
            }

            /** Represents a Task. */
            class Task {

                /**
                 * Constructs a new Task.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Task.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Task id. */
                id: string;

                /** Task assignee. */
                assignee: string;

                /** Task text. */
                text: tamga.content.v1.LocalizedText[];

                /** Task due. */
                due: string;

                /**
                 * Creates a new Task instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Task instance
                 */
                static create(properties: tamga.content.v1.Task.$Shape): tamga.content.v1.Task & tamga.content.v1.Task.$Shape;
                static create(properties?: tamga.content.v1.Task.$Properties): tamga.content.v1.Task;

                /**
                 * Encodes the specified Task message. Does not implicitly {@link tamga.content.v1.Task.verify|verify} messages.
                 * @param message Task message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Task.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Task message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Task & tamga.content.v1.Task.$Shape} Task
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Task & tamga.content.v1.Task.$Shape;
            }

            namespace Task {

                /** Properties of a Task. */
                interface $Properties {

                    /** Task id */
                    id?: string;

                    /** Task assignee */
                    assignee?: string;

                    /** Task text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Task due */
                    due?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Task. */
                type $Shape = tamga.content.v1.Task.$Properties;
            }

            /**
             * Properties of a Tasking.
             * @deprecated Use tamga.content.v1.Tasking.$Properties instead.
             */
            interface ITasking extends tamga.content.v1.Tasking.$Properties {
            }

            /** Represents a Tasking. */
            class Tasking {

                /**
                 * Constructs a new Tasking.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Tasking.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Tasking title. */
                title: tamga.content.v1.LocalizedText[];

                /** Tasking text. */
                text: tamga.content.v1.LocalizedText[];

                /** Tasking references. */
                references: tamga.content.v1.CaseReference[];

                /** Tasking entities. */
                entities: tamga.content.v1.Entities;

                /** Tasking attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** Tasking crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** Tasking handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** Tasking provenance. */
                provenance: tamga.content.v1.Provenance;

                /** Tasking operation. */
                operation: string;

                /** Tasking tasks. */
                tasks: tamga.content.v1.Task[];

                /**
                 * Creates a new Tasking instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Tasking instance
                 */
                static create(properties: tamga.content.v1.Tasking.$Shape): tamga.content.v1.Tasking & tamga.content.v1.Tasking.$Shape;
                static create(properties?: tamga.content.v1.Tasking.$Properties): tamga.content.v1.Tasking;

                /**
                 * Encodes the specified Tasking message. Does not implicitly {@link tamga.content.v1.Tasking.verify|verify} messages.
                 * @param message Tasking message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Tasking.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Tasking message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Tasking & tamga.content.v1.Tasking.$Shape} Tasking
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Tasking & tamga.content.v1.Tasking.$Shape;
            }

            namespace Tasking {

                /** Properties of a Tasking. */
                interface $Properties {

                    /** Tasking title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Tasking text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Tasking references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** Tasking entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** Tasking attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** Tasking crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** Tasking handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Tasking provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** Tasking operation */
                    operation?: string;

                    /** Tasking tasks */
                    tasks?: tamga.content.v1.Task.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Tasking. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  operation?: string;
                  tasks?: tamga.content.v1.Task.$Shape[];
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Sitrep.
             * @deprecated Use tamga.content.v1.Sitrep.$Properties instead.
             */
            interface ISitrep extends tamga.content.v1.Sitrep.$Properties {
            }

            /** Represents a Sitrep. */
            class Sitrep {

                /**
                 * Constructs a new Sitrep.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Sitrep.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Sitrep title. */
                title: tamga.content.v1.LocalizedText[];

                /** Sitrep text. */
                text: tamga.content.v1.LocalizedText[];

                /** Sitrep references. */
                references: tamga.content.v1.CaseReference[];

                /** Sitrep entities. */
                entities: tamga.content.v1.Entities;

                /** Sitrep attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** Sitrep crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** Sitrep handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** Sitrep provenance. */
                provenance: tamga.content.v1.Provenance;

                /** Sitrep operation. */
                operation: string;

                /** Sitrep number. */
                number: (number|null);

                /** Sitrep period. */
                period: tamga.content.v1.Period;

                /** Sitrep place. */
                place: tamga.content.v1.Location;

                /** Sitrep personsArrested. */
                personsArrested: (number|null);

                /** Sitrep concealment. */
                concealment: tamga.content.v1.LocalizedText[];

                /** Sitrep conveyance. */
                conveyance: tamga.content.v1.LocalizedText[];

                /** Sitrep route. */
                route: tamga.content.v1.RouteStage[];

                /** Sitrep authority. */
                authority: string;

                /** Sitrep countries. */
                countries: string[];

                /**
                 * Creates a new Sitrep instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Sitrep instance
                 */
                static create(properties: tamga.content.v1.Sitrep.$Shape): tamga.content.v1.Sitrep & tamga.content.v1.Sitrep.$Shape;
                static create(properties?: tamga.content.v1.Sitrep.$Properties): tamga.content.v1.Sitrep;

                /**
                 * Encodes the specified Sitrep message. Does not implicitly {@link tamga.content.v1.Sitrep.verify|verify} messages.
                 * @param message Sitrep message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Sitrep.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Sitrep message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Sitrep & tamga.content.v1.Sitrep.$Shape} Sitrep
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Sitrep & tamga.content.v1.Sitrep.$Shape;
            }

            namespace Sitrep {

                /** Properties of a Sitrep. */
                interface $Properties {

                    /** Sitrep title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Sitrep text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Sitrep references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** Sitrep entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** Sitrep attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** Sitrep crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** Sitrep handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Sitrep provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** Sitrep operation */
                    operation?: string;

                    /** Sitrep number */
                    number?: (number|null);

                    /** Sitrep period */
                    period?: tamga.content.v1.Period.$Properties;

                    /** Sitrep place */
                    place?: tamga.content.v1.Location.$Properties;

                    /** Sitrep personsArrested */
                    personsArrested?: (number|null);

                    /** Sitrep concealment */
                    concealment?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Sitrep conveyance */
                    conveyance?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Sitrep route */
                    route?: tamga.content.v1.RouteStage.$Properties[];

                    /** Sitrep authority */
                    authority?: string;

                    /** Sitrep countries */
                    countries?: string[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Sitrep. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  operation?: string;
                  number?: number|null;
                  period?: tamga.content.v1.Period.$Shape;
                  place?: tamga.content.v1.Location.$Shape;
                  personsArrested?: number|null;
                  concealment?: tamga.content.v1.LocalizedText.$Shape[];
                  conveyance?: tamga.content.v1.LocalizedText.$Shape[];
                  route?: tamga.content.v1.RouteStage.$Shape[];
                  authority?: string;
                  countries?: string[];
                  $unknowns?: Uint8Array[];
                };
            }

            /** WarningType enum. */
            enum WarningType {

                /** WARNING_TYPE_UNSPECIFIED value */
                WARNING_TYPE_UNSPECIFIED = 0,

                /** WARNING_TYPE_PERSON value */
                WARNING_TYPE_PERSON = 1,

                /** WARNING_TYPE_TRANSPORT value */
                WARNING_TYPE_TRANSPORT = 2,

                /** WARNING_TYPE_METHOD value */
                WARNING_TYPE_METHOD = 3,

                /** WARNING_TYPE_SUBSTANCE value */
                WARNING_TYPE_SUBSTANCE = 4,

                /** WARNING_TYPE_DOCUMENT value */
                WARNING_TYPE_DOCUMENT = 5,

                /** WARNING_TYPE_OTHER value */
                WARNING_TYPE_OTHER = 6
            }

            /**
             * Properties of a Warning.
             * @deprecated Use tamga.content.v1.Warning.$Properties instead.
             */
            interface IWarning extends tamga.content.v1.Warning.$Properties {
            }

            /** Represents a Warning. */
            class Warning {

                /**
                 * Constructs a new Warning.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Warning.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Warning title. */
                title: tamga.content.v1.LocalizedText[];

                /** Warning text. */
                text: tamga.content.v1.LocalizedText[];

                /** Warning references. */
                references: tamga.content.v1.CaseReference[];

                /** Warning entities. */
                entities: tamga.content.v1.Entities;

                /** Warning attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** Warning crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** Warning handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** Warning provenance. */
                provenance: tamga.content.v1.Provenance;

                /** Warning type. */
                type: tamga.content.v1.WarningType;

                /** Warning validity. */
                validity: tamga.content.v1.Period;

                /** Warning advice. */
                advice: tamga.content.v1.LocalizedText[];

                /**
                 * Creates a new Warning instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Warning instance
                 */
                static create(properties: tamga.content.v1.Warning.$Shape): tamga.content.v1.Warning & tamga.content.v1.Warning.$Shape;
                static create(properties?: tamga.content.v1.Warning.$Properties): tamga.content.v1.Warning;

                /**
                 * Encodes the specified Warning message. Does not implicitly {@link tamga.content.v1.Warning.verify|verify} messages.
                 * @param message Warning message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Warning.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Warning message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Warning & tamga.content.v1.Warning.$Shape} Warning
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Warning & tamga.content.v1.Warning.$Shape;
            }

            namespace Warning {

                /** Properties of a Warning. */
                interface $Properties {

                    /** Warning title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Warning text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Warning references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** Warning entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** Warning attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** Warning crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** Warning handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Warning provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** Warning type */
                    type?: tamga.content.v1.WarningType;

                    /** Warning validity */
                    validity?: tamga.content.v1.Period.$Properties;

                    /** Warning advice */
                    advice?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Warning. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  type?: tamga.content.v1.WarningType;
                  validity?: tamga.content.v1.Period.$Shape;
                  advice?: tamga.content.v1.LocalizedText.$Shape[];
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Seizure.
             * @deprecated Use tamga.content.v1.Seizure.$Properties instead.
             */
            interface ISeizure extends tamga.content.v1.Seizure.$Properties {
            }

            /** Represents a Seizure. */
            class Seizure {

                /**
                 * Constructs a new Seizure.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Seizure.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Seizure title. */
                title: tamga.content.v1.LocalizedText[];

                /** Seizure text. */
                text: tamga.content.v1.LocalizedText[];

                /** Seizure references. */
                references: tamga.content.v1.CaseReference[];

                /** Seizure entities. */
                entities: tamga.content.v1.Entities;

                /** Seizure attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** Seizure crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** Seizure handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** Seizure provenance. */
                provenance: tamga.content.v1.Provenance;

                /** Seizure date. */
                date: string;

                /** Seizure place. */
                place: tamga.content.v1.Location;

                /** Seizure concealment. */
                concealment: tamga.content.v1.LocalizedText[];

                /** Seizure conveyance. */
                conveyance: tamga.content.v1.LocalizedText[];

                /** Seizure route. */
                route: tamga.content.v1.RouteStage[];

                /** Seizure personsArrested. */
                personsArrested: (number|null);

                /** Seizure authority. */
                authority: string;

                /** Seizure offences. */
                offences: tamga.content.v1.Offence[];

                /** Seizure countries. */
                countries: string[];

                /**
                 * Creates a new Seizure instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Seizure instance
                 */
                static create(properties: tamga.content.v1.Seizure.$Shape): tamga.content.v1.Seizure & tamga.content.v1.Seizure.$Shape;
                static create(properties?: tamga.content.v1.Seizure.$Properties): tamga.content.v1.Seizure;

                /**
                 * Encodes the specified Seizure message. Does not implicitly {@link tamga.content.v1.Seizure.verify|verify} messages.
                 * @param message Seizure message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Seizure.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Seizure message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Seizure & tamga.content.v1.Seizure.$Shape} Seizure
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Seizure & tamga.content.v1.Seizure.$Shape;
            }

            namespace Seizure {

                /** Properties of a Seizure. */
                interface $Properties {

                    /** Seizure title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Seizure text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Seizure references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** Seizure entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** Seizure attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** Seizure crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** Seizure handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Seizure provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** Seizure date */
                    date?: string;

                    /** Seizure place */
                    place?: tamga.content.v1.Location.$Properties;

                    /** Seizure concealment */
                    concealment?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Seizure conveyance */
                    conveyance?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Seizure route */
                    route?: tamga.content.v1.RouteStage.$Properties[];

                    /** Seizure personsArrested */
                    personsArrested?: (number|null);

                    /** Seizure authority */
                    authority?: string;

                    /** Seizure offences */
                    offences?: tamga.content.v1.Offence.$Properties[];

                    /** Seizure countries */
                    countries?: string[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Seizure. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  date?: string;
                  place?: tamga.content.v1.Location.$Shape;
                  concealment?: tamga.content.v1.LocalizedText.$Shape[];
                  conveyance?: tamga.content.v1.LocalizedText.$Shape[];
                  route?: tamga.content.v1.RouteStage.$Shape[];
                  personsArrested?: number|null;
                  authority?: string;
                  offences?: tamga.content.v1.Offence.$Shape[];
                  countries?: string[];
                  $unknowns?: Uint8Array[];
                };
            }

            /** BulletinType enum. */
            enum BulletinType {

                /** BULLETIN_TYPE_UNSPECIFIED value */
                BULLETIN_TYPE_UNSPECIFIED = 0,

                /** BULLETIN_TYPE_SITUATION value */
                BULLETIN_TYPE_SITUATION = 1,

                /** BULLETIN_TYPE_TREND value */
                BULLETIN_TYPE_TREND = 2,

                /** BULLETIN_TYPE_METHOD value */
                BULLETIN_TYPE_METHOD = 3,

                /** BULLETIN_TYPE_THREAT_ASSESSMENT value */
                BULLETIN_TYPE_THREAT_ASSESSMENT = 4,

                /** BULLETIN_TYPE_STATISTICS value */
                BULLETIN_TYPE_STATISTICS = 5
            }

            /**
             * Properties of a BulletinSource.
             * @deprecated Use tamga.content.v1.BulletinSource.$Properties instead.
             */
            interface IBulletinSource extends tamga.content.v1.BulletinSource.$Properties {
            }

            /** Represents a BulletinSource. */
            class BulletinSource {

                /**
                 * Constructs a new BulletinSource.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.BulletinSource.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** BulletinSource message. */
                message: Uint8Array;

                /** BulletinSource consent. */
                consent: Uint8Array;

                /**
                 * Creates a new BulletinSource instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns BulletinSource instance
                 */
                static create(properties: tamga.content.v1.BulletinSource.$Shape): tamga.content.v1.BulletinSource & tamga.content.v1.BulletinSource.$Shape;
                static create(properties?: tamga.content.v1.BulletinSource.$Properties): tamga.content.v1.BulletinSource;

                /**
                 * Encodes the specified BulletinSource message. Does not implicitly {@link tamga.content.v1.BulletinSource.verify|verify} messages.
                 * @param message BulletinSource message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.BulletinSource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BulletinSource message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.BulletinSource & tamga.content.v1.BulletinSource.$Shape} BulletinSource
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.BulletinSource & tamga.content.v1.BulletinSource.$Shape;
            }

            namespace BulletinSource {

                /** Properties of a BulletinSource. */
                interface $Properties {

                    /** BulletinSource message */
                    message?: Uint8Array;

                    /** BulletinSource consent */
                    consent?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a BulletinSource. */
                type $Shape = tamga.content.v1.BulletinSource.$Properties;
            }

            /**
             * Properties of a Bulletin.
             * @deprecated Use tamga.content.v1.Bulletin.$Properties instead.
             */
            interface IBulletin extends tamga.content.v1.Bulletin.$Properties {
            }

            /** Represents a Bulletin. */
            class Bulletin {

                /**
                 * Constructs a new Bulletin.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Bulletin.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Bulletin title. */
                title: tamga.content.v1.LocalizedText[];

                /** Bulletin text. */
                text: tamga.content.v1.LocalizedText[];

                /** Bulletin references. */
                references: tamga.content.v1.CaseReference[];

                /** Bulletin entities. */
                entities: tamga.content.v1.Entities;

                /** Bulletin attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** Bulletin crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** Bulletin handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** Bulletin provenance. */
                provenance: tamga.content.v1.Provenance;

                /** Bulletin type. */
                type: tamga.content.v1.BulletinType;

                /** Bulletin number. */
                number: string;

                /** Bulletin period. */
                period: tamga.content.v1.Period;

                /** Bulletin distribution. */
                distribution: string[];

                /** Bulletin sources. */
                sources: tamga.content.v1.BulletinSource[];

                /**
                 * Creates a new Bulletin instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Bulletin instance
                 */
                static create(properties: tamga.content.v1.Bulletin.$Shape): tamga.content.v1.Bulletin & tamga.content.v1.Bulletin.$Shape;
                static create(properties?: tamga.content.v1.Bulletin.$Properties): tamga.content.v1.Bulletin;

                /**
                 * Encodes the specified Bulletin message. Does not implicitly {@link tamga.content.v1.Bulletin.verify|verify} messages.
                 * @param message Bulletin message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Bulletin.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Bulletin message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Bulletin & tamga.content.v1.Bulletin.$Shape} Bulletin
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Bulletin & tamga.content.v1.Bulletin.$Shape;
            }

            namespace Bulletin {

                /** Properties of a Bulletin. */
                interface $Properties {

                    /** Bulletin title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Bulletin text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Bulletin references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** Bulletin entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** Bulletin attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** Bulletin crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** Bulletin handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Bulletin provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** Bulletin type */
                    type?: tamga.content.v1.BulletinType;

                    /** Bulletin number */
                    number?: string;

                    /** Bulletin period */
                    period?: tamga.content.v1.Period.$Properties;

                    /** Bulletin distribution */
                    distribution?: string[];

                    /** Bulletin sources */
                    sources?: tamga.content.v1.BulletinSource.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Bulletin. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  type?: tamga.content.v1.BulletinType;
                  number?: string;
                  period?: tamga.content.v1.Period.$Shape;
                  distribution?: string[];
                  sources?: tamga.content.v1.BulletinSource.$Shape[];
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a PrecursorNotice.
             * @deprecated Use tamga.content.v1.PrecursorNotice.$Properties instead.
             */
            interface IPrecursorNotice extends tamga.content.v1.PrecursorNotice.$Properties {
            }

            /** Represents a PrecursorNotice. */
            class PrecursorNotice {

                /**
                 * Constructs a new PrecursorNotice.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.PrecursorNotice.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PrecursorNotice title. */
                title: tamga.content.v1.LocalizedText[];

                /** PrecursorNotice text. */
                text: tamga.content.v1.LocalizedText[];

                /** PrecursorNotice references. */
                references: tamga.content.v1.CaseReference[];

                /** PrecursorNotice entities. */
                entities: tamga.content.v1.Entities;

                /** PrecursorNotice attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** PrecursorNotice crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** PrecursorNotice handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** PrecursorNotice provenance. */
                provenance: tamga.content.v1.Provenance;

                /** PrecursorNotice exporter. */
                exporter: string;

                /** PrecursorNotice importer. */
                importer: string;

                /** PrecursorNotice authorisations. */
                authorisations: tamga.content.v1.Instrument[];

                /** PrecursorNotice departs. */
                departs: string;

                /** PrecursorNotice route. */
                route: tamga.content.v1.RouteStage[];

                /** PrecursorNotice endUse. */
                endUse: tamga.content.v1.LocalizedText[];

                /** PrecursorNotice objectionUntil. */
                objectionUntil: string;

                /**
                 * Creates a new PrecursorNotice instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PrecursorNotice instance
                 */
                static create(properties: tamga.content.v1.PrecursorNotice.$Shape): tamga.content.v1.PrecursorNotice & tamga.content.v1.PrecursorNotice.$Shape;
                static create(properties?: tamga.content.v1.PrecursorNotice.$Properties): tamga.content.v1.PrecursorNotice;

                /**
                 * Encodes the specified PrecursorNotice message. Does not implicitly {@link tamga.content.v1.PrecursorNotice.verify|verify} messages.
                 * @param message PrecursorNotice message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.PrecursorNotice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PrecursorNotice message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.PrecursorNotice & tamga.content.v1.PrecursorNotice.$Shape} PrecursorNotice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.PrecursorNotice & tamga.content.v1.PrecursorNotice.$Shape;
            }

            namespace PrecursorNotice {

                /** Properties of a PrecursorNotice. */
                interface $Properties {

                    /** PrecursorNotice title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** PrecursorNotice text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** PrecursorNotice references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** PrecursorNotice entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** PrecursorNotice attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** PrecursorNotice crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** PrecursorNotice handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** PrecursorNotice provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** PrecursorNotice exporter */
                    exporter?: string;

                    /** PrecursorNotice importer */
                    importer?: string;

                    /** PrecursorNotice authorisations */
                    authorisations?: tamga.content.v1.Instrument.$Properties[];

                    /** PrecursorNotice departs */
                    departs?: string;

                    /** PrecursorNotice route */
                    route?: tamga.content.v1.RouteStage.$Properties[];

                    /** PrecursorNotice endUse */
                    endUse?: tamga.content.v1.LocalizedText.$Properties[];

                    /** PrecursorNotice objectionUntil */
                    objectionUntil?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PrecursorNotice. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  exporter?: string;
                  importer?: string;
                  authorisations?: tamga.content.v1.Instrument.$Shape[];
                  departs?: string;
                  route?: tamga.content.v1.RouteStage.$Shape[];
                  endUse?: tamga.content.v1.LocalizedText.$Shape[];
                  objectionUntil?: string;
                  $unknowns?: Uint8Array[];
                };
            }

            /** AdminTopic enum. */
            enum AdminTopic {

                /** ADMIN_TOPIC_UNSPECIFIED value */
                ADMIN_TOPIC_UNSPECIFIED = 0,

                /** ADMIN_TOPIC_CONTACTS value */
                ADMIN_TOPIC_CONTACTS = 1,

                /** ADMIN_TOPIC_MEETING value */
                ADMIN_TOPIC_MEETING = 2,

                /** ADMIN_TOPIC_EXERCISE value */
                ADMIN_TOPIC_EXERCISE = 3,

                /** ADMIN_TOPIC_TECHNICAL value */
                ADMIN_TOPIC_TECHNICAL = 4,

                /** ADMIN_TOPIC_TRAINING value */
                ADMIN_TOPIC_TRAINING = 5,

                /** ADMIN_TOPIC_OTHER value */
                ADMIN_TOPIC_OTHER = 6
            }

            /**
             * Properties of an Admin.
             * @deprecated Use tamga.content.v1.Admin.$Properties instead.
             */
            interface IAdmin extends tamga.content.v1.Admin.$Properties {
            }

            /** Represents an Admin. */
            class Admin {

                /**
                 * Constructs a new Admin.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Admin.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Admin title. */
                title: tamga.content.v1.LocalizedText[];

                /** Admin text. */
                text: tamga.content.v1.LocalizedText[];

                /** Admin references. */
                references: tamga.content.v1.CaseReference[];

                /** Admin entities. */
                entities: tamga.content.v1.Entities;

                /** Admin attachments. */
                attachments: tamga.content.v1.Attachment[];

                /** Admin crimeAreas. */
                crimeAreas: tamga.envelope.v1.CrimeArea[];

                /** Admin handlingNote. */
                handlingNote: tamga.content.v1.LocalizedText[];

                /** Admin provenance. */
                provenance: tamga.content.v1.Provenance;

                /** Admin topic. */
                topic: tamga.content.v1.AdminTopic;

                /** Admin date. */
                date: string;

                /** Admin place. */
                place: tamga.content.v1.Location;

                /** Admin operation. */
                operation: string;

                /** Admin authority. */
                authority: string;

                /** Admin countries. */
                countries: string[];

                /**
                 * Creates a new Admin instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Admin instance
                 */
                static create(properties: tamga.content.v1.Admin.$Shape): tamga.content.v1.Admin & tamga.content.v1.Admin.$Shape;
                static create(properties?: tamga.content.v1.Admin.$Properties): tamga.content.v1.Admin;

                /**
                 * Encodes the specified Admin message. Does not implicitly {@link tamga.content.v1.Admin.verify|verify} messages.
                 * @param message Admin message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Admin.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Admin message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Admin & tamga.content.v1.Admin.$Shape} Admin
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Admin & tamga.content.v1.Admin.$Shape;
            }

            namespace Admin {

                /** Properties of an Admin. */
                interface $Properties {

                    /** Admin title */
                    title?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Admin text */
                    text?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Admin references */
                    references?: tamga.content.v1.CaseReference.$Properties[];

                    /** Admin entities */
                    entities?: tamga.content.v1.Entities.$Properties;

                    /** Admin attachments */
                    attachments?: tamga.content.v1.Attachment.$Properties[];

                    /** Admin crimeAreas */
                    crimeAreas?: tamga.envelope.v1.CrimeArea[];

                    /** Admin handlingNote */
                    handlingNote?: tamga.content.v1.LocalizedText.$Properties[];

                    /** Admin provenance */
                    provenance?: tamga.content.v1.Provenance.$Properties;

                    /** Admin topic */
                    topic?: tamga.content.v1.AdminTopic;

                    /** Admin date */
                    date?: string;

                    /** Admin place */
                    place?: tamga.content.v1.Location.$Properties;

                    /** Admin operation */
                    operation?: string;

                    /** Admin authority */
                    authority?: string;

                    /** Admin countries */
                    countries?: string[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Admin. */
                type $Shape = {
                  title?: tamga.content.v1.LocalizedText.$Shape[];
                  text?: tamga.content.v1.LocalizedText.$Shape[];
                  references?: tamga.content.v1.CaseReference.$Shape[];
                  entities?: tamga.content.v1.Entities.$Shape;
                  attachments?: tamga.content.v1.Attachment.$Shape[];
                  crimeAreas?: tamga.envelope.v1.CrimeArea[];
                  handlingNote?: tamga.content.v1.LocalizedText.$Shape[];
                  provenance?: tamga.content.v1.Provenance.$Shape;
                  topic?: tamga.content.v1.AdminTopic;
                  date?: string;
                  place?: tamga.content.v1.Location.$Shape;
                  operation?: string;
                  authority?: string;
                  countries?: string[];
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Test.
             * @deprecated Use tamga.content.v1.Test.$Properties instead.
             */
            interface ITest extends tamga.content.v1.Test.$Properties {
            }

            /** Represents a Test. */
            class Test {

                /**
                 * Constructs a new Test.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Test.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Test nonce. */
                nonce: Uint8Array;

                /** Test answer. */
                answer: boolean;

                /**
                 * Creates a new Test instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Test instance
                 */
                static create(properties: tamga.content.v1.Test.$Shape): tamga.content.v1.Test & tamga.content.v1.Test.$Shape;
                static create(properties?: tamga.content.v1.Test.$Properties): tamga.content.v1.Test;

                /**
                 * Encodes the specified Test message. Does not implicitly {@link tamga.content.v1.Test.verify|verify} messages.
                 * @param message Test message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Test.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Test message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Test & tamga.content.v1.Test.$Shape} Test
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Test & tamga.content.v1.Test.$Shape;
            }

            namespace Test {

                /** Properties of a Test. */
                interface $Properties {

                    /** Test nonce */
                    nonce?: Uint8Array;

                    /** Test answer */
                    answer?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Test. */
                type $Shape = tamga.content.v1.Test.$Properties;
            }

            /**
             * Properties of a TallyEntry.
             * @deprecated Use tamga.content.v1.TallyEntry.$Properties instead.
             */
            interface ITallyEntry extends tamga.content.v1.TallyEntry.$Properties {
            }

            /** Represents a TallyEntry. */
            class TallyEntry {

                /**
                 * Constructs a new TallyEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.TallyEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** TallyEntry message. */
                message: Uint8Array;

                /** TallyEntry digest. */
                digest: Uint8Array;

                /**
                 * Creates a new TallyEntry instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns TallyEntry instance
                 */
                static create(properties: tamga.content.v1.TallyEntry.$Shape): tamga.content.v1.TallyEntry & tamga.content.v1.TallyEntry.$Shape;
                static create(properties?: tamga.content.v1.TallyEntry.$Properties): tamga.content.v1.TallyEntry;

                /**
                 * Encodes the specified TallyEntry message. Does not implicitly {@link tamga.content.v1.TallyEntry.verify|verify} messages.
                 * @param message TallyEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.TallyEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a TallyEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.TallyEntry & tamga.content.v1.TallyEntry.$Shape} TallyEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.TallyEntry & tamga.content.v1.TallyEntry.$Shape;
            }

            namespace TallyEntry {

                /** Properties of a TallyEntry. */
                interface $Properties {

                    /** TallyEntry message */
                    message?: Uint8Array;

                    /** TallyEntry digest */
                    digest?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a TallyEntry. */
                type $Shape = tamga.content.v1.TallyEntry.$Properties;
            }

            /**
             * Properties of a Tally.
             * @deprecated Use tamga.content.v1.Tally.$Properties instead.
             */
            interface ITally extends tamga.content.v1.Tally.$Properties {
            }

            /** Represents a Tally. */
            class Tally {

                /**
                 * Constructs a new Tally.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Tally.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Tally period. */
                period: tamga.content.v1.Period;

                /** Tally previous. */
                previous: Uint8Array;

                /** Tally sent. */
                sent: tamga.content.v1.TallyEntry[];

                /** Tally received. */
                received: tamga.content.v1.TallyEntry[];

                /** Tally answer. */
                answer: boolean;

                /**
                 * Creates a new Tally instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Tally instance
                 */
                static create(properties: tamga.content.v1.Tally.$Shape): tamga.content.v1.Tally & tamga.content.v1.Tally.$Shape;
                static create(properties?: tamga.content.v1.Tally.$Properties): tamga.content.v1.Tally;

                /**
                 * Encodes the specified Tally message. Does not implicitly {@link tamga.content.v1.Tally.verify|verify} messages.
                 * @param message Tally message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Tally.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Tally message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Tally & tamga.content.v1.Tally.$Shape} Tally
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Tally & tamga.content.v1.Tally.$Shape;
            }

            namespace Tally {

                /** Properties of a Tally. */
                interface $Properties {

                    /** Tally period */
                    period?: tamga.content.v1.Period.$Properties;

                    /** Tally previous */
                    previous?: Uint8Array;

                    /** Tally sent */
                    sent?: tamga.content.v1.TallyEntry.$Properties[];

                    /** Tally received */
                    received?: tamga.content.v1.TallyEntry.$Properties[];

                    /** Tally answer */
                    answer?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Tally. */
                type $Shape = tamga.content.v1.Tally.$Properties;
            }

            /**
             * Properties of a ReceiptStatement.
             * @deprecated Use tamga.content.v1.ReceiptStatement.$Properties instead.
             */
            interface IReceiptStatement extends tamga.content.v1.ReceiptStatement.$Properties {
            }

            /** Represents a ReceiptStatement. */
            class ReceiptStatement {

                /**
                 * Constructs a new ReceiptStatement.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.ReceiptStatement.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ReceiptStatement message. */
                message: Uint8Array;

                /** ReceiptStatement digest. */
                digest: Uint8Array;

                /** ReceiptStatement state. */
                state: tamga.ledger.v1.OutcomeState;

                /** ReceiptStatement at. */
                at: string;

                /** ReceiptStatement code. */
                code: string;

                /**
                 * Creates a new ReceiptStatement instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ReceiptStatement instance
                 */
                static create(properties: tamga.content.v1.ReceiptStatement.$Shape): tamga.content.v1.ReceiptStatement & tamga.content.v1.ReceiptStatement.$Shape;
                static create(properties?: tamga.content.v1.ReceiptStatement.$Properties): tamga.content.v1.ReceiptStatement;

                /**
                 * Encodes the specified ReceiptStatement message. Does not implicitly {@link tamga.content.v1.ReceiptStatement.verify|verify} messages.
                 * @param message ReceiptStatement message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.ReceiptStatement.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ReceiptStatement message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.ReceiptStatement & tamga.content.v1.ReceiptStatement.$Shape} ReceiptStatement
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.ReceiptStatement & tamga.content.v1.ReceiptStatement.$Shape;
            }

            namespace ReceiptStatement {

                /** Properties of a ReceiptStatement. */
                interface $Properties {

                    /** ReceiptStatement message */
                    message?: Uint8Array;

                    /** ReceiptStatement digest */
                    digest?: Uint8Array;

                    /** ReceiptStatement state */
                    state?: tamga.ledger.v1.OutcomeState;

                    /** ReceiptStatement at */
                    at?: string;

                    /** ReceiptStatement code */
                    code?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ReceiptStatement. */
                type $Shape = tamga.content.v1.ReceiptStatement.$Properties;
            }

            /**
             * Properties of a Receipt.
             * @deprecated Use tamga.content.v1.Receipt.$Properties instead.
             */
            interface IReceipt extends tamga.content.v1.Receipt.$Properties {
            }

            /** Represents a Receipt. */
            class Receipt {

                /**
                 * Constructs a new Receipt.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.content.v1.Receipt.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Receipt statements. */
                statements: tamga.content.v1.ReceiptStatement[];

                /**
                 * Creates a new Receipt instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Receipt instance
                 */
                static create(properties: tamga.content.v1.Receipt.$Shape): tamga.content.v1.Receipt & tamga.content.v1.Receipt.$Shape;
                static create(properties?: tamga.content.v1.Receipt.$Properties): tamga.content.v1.Receipt;

                /**
                 * Encodes the specified Receipt message. Does not implicitly {@link tamga.content.v1.Receipt.verify|verify} messages.
                 * @param message Receipt message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.content.v1.Receipt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Receipt message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.content.v1.Receipt & tamga.content.v1.Receipt.$Shape} Receipt
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.content.v1.Receipt & tamga.content.v1.Receipt.$Shape;
            }

            namespace Receipt {

                /** Properties of a Receipt. */
                interface $Properties {

                    /** Receipt statements */
                    statements?: tamga.content.v1.ReceiptStatement.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Receipt. */
                type $Shape = tamga.content.v1.Receipt.$Properties;
            }
        }
    }

    /** Namespace ledger. */
    namespace ledger {

        /** Namespace v1. */
        namespace v1 {

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

                /** Admission senderDecided. */
                senderDecided: boolean;

                /** Admission consents. */
                consents: Uint8Array[];

                /** Admission quotasExceeded. */
                quotasExceeded: string[];

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

                    /** Admission senderDecided */
                    senderDecided?: boolean;

                    /** Admission consents */
                    consents?: Uint8Array[];

                    /** Admission quotasExceeded */
                    quotasExceeded?: string[];

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

                /** Anchor number. */
                number: (number|Long);

                /** Anchor signer. */
                signer: string;

                /** Anchor signingKey. */
                signingKey: Uint8Array;

                /** Anchor signature. */
                signature: Uint8Array;

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
            }

            namespace Anchor {

                /** Properties of an Anchor. */
                interface $Properties {

                    /** Anchor party */
                    party?: string;

                    /** Anchor commitment */
                    commitment?: Uint8Array;

                    /** Anchor number */
                    number?: (number|Long);

                    /** Anchor signer */
                    signer?: string;

                    /** Anchor signingKey */
                    signingKey?: Uint8Array;

                    /** Anchor signature */
                    signature?: Uint8Array;

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
                OBLIGATION_TYPE_COPY = 8,

                /** OBLIGATION_TYPE_CONFIRM value */
                OBLIGATION_TYPE_CONFIRM = 9,

                /** OBLIGATION_TYPE_REVIEW value */
                OBLIGATION_TYPE_REVIEW = 10,

                /** OBLIGATION_TYPE_REASONS value */
                OBLIGATION_TYPE_REASONS = 11,

                /** OBLIGATION_TYPE_AFTER_REVIEW value */
                OBLIGATION_TYPE_AFTER_REVIEW = 12
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

                /** Obligation workingDays. */
                workingDays: boolean;

                /** Obligation zone. */
                zone: string;

                /** Obligation soft. */
                soft: boolean;

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

                    /** Obligation workingDays */
                    workingDays?: boolean;

                    /** Obligation zone */
                    zone?: string;

                    /** Obligation soft */
                    soft?: boolean;

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

                /** SignedDocument registeredMs. */
                registeredMs: (number|Long);

                /** SignedDocument payloadHash. */
                payloadHash: Uint8Array;

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

                    /** SignedDocument registeredMs */
                    registeredMs?: (number|Long);

                    /** SignedDocument payloadHash */
                    payloadHash?: Uint8Array;

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

                /** Submission document. */
                document: (tamga.register.v1.SignedDocument|null);

                /** Submission anchor. */
                anchor: (tamga.ledger.v1.Anchor|null);

                /** Submission content. */
                content?: ("envelope"|"receipts"|"document"|"anchor");

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
            }

            namespace Submission {

                /** Properties of a Submission. */
                interface $Properties {

                    /** Submission envelope */
                    envelope?: (Uint8Array|null);

                    /** Submission receipts */
                    receipts?: (tamga.service.v1.ReceiptBatch.$Properties|null);

                    /** Submission document */
                    document?: (tamga.register.v1.SignedDocument.$Properties|null);

                    /** Submission anchor */
                    anchor?: (tamga.ledger.v1.Anchor.$Properties|null);

                    /** Submission content */
                    content?: ("envelope"|"receipts"|"document"|"anchor");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a Submission. */
                type $Shape = {
                  envelope?: Uint8Array|null;
                  receipts?: tamga.service.v1.ReceiptBatch.$Shape|null;
                  document?: tamga.register.v1.SignedDocument.$Shape|null;
                  anchor?: tamga.ledger.v1.Anchor.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ content?: undefined; envelope?: null; receipts?: null; document?: null; anchor?: null }|{ content?: "envelope"; envelope: Uint8Array; receipts?: null; document?: null; anchor?: null }|{ content?: "receipts"; envelope?: null; receipts: tamga.service.v1.ReceiptBatch.$Shape; document?: null; anchor?: null }|{ content?: "document"; envelope?: null; receipts?: null; document: tamga.register.v1.SignedDocument.$Shape; anchor?: null }|{ content?: "anchor"; envelope?: null; receipts?: null; document?: null; anchor: tamga.ledger.v1.Anchor.$Shape })
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

            /** Act enum. */
            enum Act {

                /** ACT_UNSPECIFIED value */
                ACT_UNSPECIFIED = 0,

                /** ACT_SEND value */
                ACT_SEND = 1,

                /** ACT_FORWARD value */
                ACT_FORWARD = 2,

                /** ACT_EXPORT value */
                ACT_EXPORT = 3,

                /** ACT_COURT value */
                ACT_COURT = 4,

                /** ACT_OTHER_PURPOSE value */
                ACT_OTHER_PURPOSE = 5
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

                /** Question senderDecided. */
                senderDecided: boolean;

                /** Question consenting. */
                consenting: string[];

                /** Question quotasExceeded. */
                quotasExceeded: string[];

                /** Question act. */
                act: tamga.service.v1.Act;

                /** Question originator. */
                originator: string;

                /** Question consents. */
                consents: Uint8Array[];

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

                    /** Question senderDecided */
                    senderDecided?: boolean;

                    /** Question consenting */
                    consenting?: string[];

                    /** Question quotasExceeded */
                    quotasExceeded?: string[];

                    /** Question act */
                    act?: tamga.service.v1.Act;

                    /** Question originator */
                    originator?: string;

                    /** Question consents */
                    consents?: Uint8Array[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Question. */
                type $Shape = tamga.service.v1.Question.$Properties;
            }

            /**
             * Properties of a Quota.
             * @deprecated Use tamga.service.v1.Quota.$Properties instead.
             */
            interface IQuota extends tamga.service.v1.Quota.$Properties {
            }

            /** Represents a Quota. */
            class Quota {

                /**
                 * Constructs a new Quota.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.Quota.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Quota key. */
                key: string;

                /** Quota count. */
                count: number;

                /** Quota windowMs. */
                windowMs: (number|Long);

                /**
                 * Creates a new Quota instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Quota instance
                 */
                static create(properties: tamga.service.v1.Quota.$Shape): tamga.service.v1.Quota & tamga.service.v1.Quota.$Shape;
                static create(properties?: tamga.service.v1.Quota.$Properties): tamga.service.v1.Quota;

                /**
                 * Encodes the specified Quota message. Does not implicitly {@link tamga.service.v1.Quota.verify|verify} messages.
                 * @param message Quota message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.Quota.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Quota message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.Quota & tamga.service.v1.Quota.$Shape} Quota
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.Quota & tamga.service.v1.Quota.$Shape;
            }

            namespace Quota {

                /** Properties of a Quota. */
                interface $Properties {

                    /** Quota key */
                    key?: string;

                    /** Quota count */
                    count?: number;

                    /** Quota windowMs */
                    windowMs?: (number|Long);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Quota. */
                type $Shape = tamga.service.v1.Quota.$Properties;
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

                /** DecideRequest registerSequence. */
                registerSequence: (number|Long);

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
            }

            namespace DecideRequest {

                /** Properties of a DecideRequest. */
                interface $Properties {

                    /** DecideRequest atMs */
                    atMs?: (number|Long);

                    /** DecideRequest questions */
                    questions?: tamga.service.v1.Question.$Properties[];

                    /** DecideRequest registerSequence */
                    registerSequence?: (number|Long);

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

                /** Answer quotas. */
                quotas: tamga.service.v1.Quota[];

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
            }

            namespace Answer {

                /** Properties of an Answer. */
                interface $Properties {

                    /** Answer decisions */
                    decisions?: tamga.ledger.v1.Decision.$Properties[];

                    /** Answer quotas */
                    quotas?: tamga.service.v1.Quota.$Properties[];

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

            /**
             * Properties of a JudgeRequest.
             * @deprecated Use tamga.service.v1.JudgeRequest.$Properties instead.
             */
            interface IJudgeRequest extends tamga.service.v1.JudgeRequest.$Properties {
            }

            /** Represents a JudgeRequest. */
            class JudgeRequest {

                /**
                 * Constructs a new JudgeRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.JudgeRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** JudgeRequest document. */
                document: tamga.register.v1.SignedDocument;

                /** JudgeRequest registerSequence. */
                registerSequence: (number|Long);

                /**
                 * Creates a new JudgeRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns JudgeRequest instance
                 */
                static create(properties: tamga.service.v1.JudgeRequest.$Shape): tamga.service.v1.JudgeRequest & tamga.service.v1.JudgeRequest.$Shape;
                static create(properties?: tamga.service.v1.JudgeRequest.$Properties): tamga.service.v1.JudgeRequest;

                /**
                 * Encodes the specified JudgeRequest message. Does not implicitly {@link tamga.service.v1.JudgeRequest.verify|verify} messages.
                 * @param message JudgeRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.JudgeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a JudgeRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.JudgeRequest & tamga.service.v1.JudgeRequest.$Shape} JudgeRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.JudgeRequest & tamga.service.v1.JudgeRequest.$Shape;
            }

            namespace JudgeRequest {

                /** Properties of a JudgeRequest. */
                interface $Properties {

                    /** JudgeRequest document */
                    document?: tamga.register.v1.SignedDocument.$Properties;

                    /** JudgeRequest registerSequence */
                    registerSequence?: (number|Long);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a JudgeRequest. */
                type $Shape = tamga.service.v1.JudgeRequest.$Properties;
            }

            /**
             * Properties of a JudgeReply.
             * @deprecated Use tamga.service.v1.JudgeReply.$Properties instead.
             */
            interface IJudgeReply extends tamga.service.v1.JudgeReply.$Properties {
            }

            /** Represents a JudgeReply. */
            class JudgeReply {

                /**
                 * Constructs a new JudgeReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.JudgeReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** JudgeReply code. */
                code: string;

                /** JudgeReply known. */
                known: boolean;

                /** JudgeReply payloadHash. */
                payloadHash: Uint8Array;

                /** JudgeReply signers. */
                signers: string[];

                /** JudgeReply public. */
                public: boolean;

                /** JudgeReply audience. */
                audience: string[];

                /** JudgeReply restsOn. */
                restsOn: Uint8Array[];

                /**
                 * Creates a new JudgeReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns JudgeReply instance
                 */
                static create(properties: tamga.service.v1.JudgeReply.$Shape): tamga.service.v1.JudgeReply & tamga.service.v1.JudgeReply.$Shape;
                static create(properties?: tamga.service.v1.JudgeReply.$Properties): tamga.service.v1.JudgeReply;

                /**
                 * Encodes the specified JudgeReply message. Does not implicitly {@link tamga.service.v1.JudgeReply.verify|verify} messages.
                 * @param message JudgeReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.JudgeReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a JudgeReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.JudgeReply & tamga.service.v1.JudgeReply.$Shape} JudgeReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.JudgeReply & tamga.service.v1.JudgeReply.$Shape;
            }

            namespace JudgeReply {

                /** Properties of a JudgeReply. */
                interface $Properties {

                    /** JudgeReply code */
                    code?: string;

                    /** JudgeReply known */
                    known?: boolean;

                    /** JudgeReply payloadHash */
                    payloadHash?: Uint8Array;

                    /** JudgeReply signers */
                    signers?: string[];

                    /** JudgeReply public */
                    "public"?: boolean;

                    /** JudgeReply audience */
                    audience?: string[];

                    /** JudgeReply restsOn */
                    restsOn?: Uint8Array[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a JudgeReply. */
                type $Shape = tamga.service.v1.JudgeReply.$Properties;
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

                /** Attestation firstSequence. */
                firstSequence: (number|Long);

                /** Attestation audit. */
                audit: string;

                /** Attestation ownFault. */
                ownFault: boolean;

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

                    /** Attestation firstSequence */
                    firstSequence?: (number|Long);

                    /** Attestation audit */
                    audit?: string;

                    /** Attestation ownFault */
                    ownFault?: boolean;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Attestation. */
                type $Shape = tamga.service.v1.Attestation.$Properties;
            }

            /**
             * Properties of an EntriesRequest.
             * @deprecated Use tamga.service.v1.EntriesRequest.$Properties instead.
             */
            interface IEntriesRequest extends tamga.service.v1.EntriesRequest.$Properties {
            }

            /** Represents an EntriesRequest. */
            class EntriesRequest {

                /**
                 * Constructs a new EntriesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.EntriesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EntriesRequest epoch. */
                epoch: number;

                /** EntriesRequest firstSequence. */
                firstSequence: (number|Long);

                /** EntriesRequest subjectTail. */
                subjectTail: (string|null);

                /** EntriesRequest range. */
                range: (tamga.service.v1.EntryRange|null);

                /** EntriesRequest content. */
                content?: ("subjectTail"|"range");

                /**
                 * Creates a new EntriesRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EntriesRequest instance
                 */
                static create(properties: tamga.service.v1.EntriesRequest.$Shape): tamga.service.v1.EntriesRequest & tamga.service.v1.EntriesRequest.$Shape;
                static create(properties?: tamga.service.v1.EntriesRequest.$Properties): tamga.service.v1.EntriesRequest;

                /**
                 * Encodes the specified EntriesRequest message. Does not implicitly {@link tamga.service.v1.EntriesRequest.verify|verify} messages.
                 * @param message EntriesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.EntriesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EntriesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.EntriesRequest & tamga.service.v1.EntriesRequest.$Shape} EntriesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.EntriesRequest & tamga.service.v1.EntriesRequest.$Shape;
            }

            namespace EntriesRequest {

                /** Properties of an EntriesRequest. */
                interface $Properties {

                    /** EntriesRequest epoch */
                    epoch?: number;

                    /** EntriesRequest firstSequence */
                    firstSequence?: (number|Long);

                    /** EntriesRequest subjectTail */
                    subjectTail?: (string|null);

                    /** EntriesRequest range */
                    range?: (tamga.service.v1.EntryRange.$Properties|null);

                    /** EntriesRequest content */
                    content?: ("subjectTail"|"range");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of an EntriesRequest. */
                type $Shape = {
                  epoch?: number;
                  firstSequence?: number|Long;
                  subjectTail?: string|null;
                  range?: tamga.service.v1.EntryRange.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ content?: undefined; subjectTail?: null; range?: null }|{ content?: "subjectTail"; subjectTail: string; range?: null }|{ content?: "range"; subjectTail?: null; range: tamga.service.v1.EntryRange.$Shape })
                );
            }

            /**
             * Properties of an EntryRange.
             * @deprecated Use tamga.service.v1.EntryRange.$Properties instead.
             */
            interface IEntryRange extends tamga.service.v1.EntryRange.$Properties {
            }

            /** Represents an EntryRange. */
            class EntryRange {

                /**
                 * Constructs a new EntryRange.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.EntryRange.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EntryRange from. */
                from: (number|Long);

                /** EntryRange to. */
                to: (number|Long);

                /**
                 * Creates a new EntryRange instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EntryRange instance
                 */
                static create(properties: tamga.service.v1.EntryRange.$Shape): tamga.service.v1.EntryRange & tamga.service.v1.EntryRange.$Shape;
                static create(properties?: tamga.service.v1.EntryRange.$Properties): tamga.service.v1.EntryRange;

                /**
                 * Encodes the specified EntryRange message. Does not implicitly {@link tamga.service.v1.EntryRange.verify|verify} messages.
                 * @param message EntryRange message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.EntryRange.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EntryRange message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.EntryRange & tamga.service.v1.EntryRange.$Shape} EntryRange
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.EntryRange & tamga.service.v1.EntryRange.$Shape;
            }

            namespace EntryRange {

                /** Properties of an EntryRange. */
                interface $Properties {

                    /** EntryRange from */
                    from?: (number|Long);

                    /** EntryRange to */
                    to?: (number|Long);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EntryRange. */
                type $Shape = tamga.service.v1.EntryRange.$Properties;
            }

            /**
             * Properties of an EarlierEntry.
             * @deprecated Use tamga.service.v1.EarlierEntry.$Properties instead.
             */
            interface IEarlierEntry extends tamga.service.v1.EarlierEntry.$Properties {
            }

            /** Represents an EarlierEntry. */
            class EarlierEntry {

                /**
                 * Constructs a new EarlierEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.EarlierEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EarlierEntry sequence. */
                sequence: (number|Long);

                /** EarlierEntry subject. */
                subject: string;

                /** EarlierEntry entry. */
                entry: Uint8Array;

                /**
                 * Creates a new EarlierEntry instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EarlierEntry instance
                 */
                static create(properties: tamga.service.v1.EarlierEntry.$Shape): tamga.service.v1.EarlierEntry & tamga.service.v1.EarlierEntry.$Shape;
                static create(properties?: tamga.service.v1.EarlierEntry.$Properties): tamga.service.v1.EarlierEntry;

                /**
                 * Encodes the specified EarlierEntry message. Does not implicitly {@link tamga.service.v1.EarlierEntry.verify|verify} messages.
                 * @param message EarlierEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.EarlierEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EarlierEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.EarlierEntry & tamga.service.v1.EarlierEntry.$Shape} EarlierEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.EarlierEntry & tamga.service.v1.EarlierEntry.$Shape;
            }

            namespace EarlierEntry {

                /** Properties of an EarlierEntry. */
                interface $Properties {

                    /** EarlierEntry sequence */
                    sequence?: (number|Long);

                    /** EarlierEntry subject */
                    subject?: string;

                    /** EarlierEntry entry */
                    entry?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EarlierEntry. */
                type $Shape = tamga.service.v1.EarlierEntry.$Properties;
            }

            /**
             * Properties of an EntriesReply.
             * @deprecated Use tamga.service.v1.EntriesReply.$Properties instead.
             */
            interface IEntriesReply extends tamga.service.v1.EntriesReply.$Properties {
            }

            /** Represents an EntriesReply. */
            class EntriesReply {

                /**
                 * Constructs a new EntriesReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.EntriesReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EntriesReply entries. */
                entries: tamga.service.v1.EarlierEntry[];

                /** EntriesReply code. */
                code: string;

                /**
                 * Creates a new EntriesReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EntriesReply instance
                 */
                static create(properties: tamga.service.v1.EntriesReply.$Shape): tamga.service.v1.EntriesReply & tamga.service.v1.EntriesReply.$Shape;
                static create(properties?: tamga.service.v1.EntriesReply.$Properties): tamga.service.v1.EntriesReply;

                /**
                 * Encodes the specified EntriesReply message. Does not implicitly {@link tamga.service.v1.EntriesReply.verify|verify} messages.
                 * @param message EntriesReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.EntriesReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EntriesReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.EntriesReply & tamga.service.v1.EntriesReply.$Shape} EntriesReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.EntriesReply & tamga.service.v1.EntriesReply.$Shape;
            }

            namespace EntriesReply {

                /** Properties of an EntriesReply. */
                interface $Properties {

                    /** EntriesReply entries */
                    entries?: tamga.service.v1.EarlierEntry.$Properties[];

                    /** EntriesReply code */
                    code?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EntriesReply. */
                type $Shape = tamga.service.v1.EntriesReply.$Properties;
            }

            /**
             * Properties of a LogReadingRequest.
             * @deprecated Use tamga.service.v1.LogReadingRequest.$Properties instead.
             */
            interface ILogReadingRequest extends tamga.service.v1.LogReadingRequest.$Properties {
            }

            /** Represents a LogReadingRequest. */
            class LogReadingRequest {

                /**
                 * Constructs a new LogReadingRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.LogReadingRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** LogReadingRequest events. */
                events: Uint8Array[];

                /** LogReadingRequest resolution. */
                resolution: Uint8Array;

                /** LogReadingRequest period. */
                period: Uint8Array;

                /** LogReadingRequest sinceMs. */
                sinceMs: (number|Long);

                /** LogReadingRequest auditorKeyHash. */
                auditorKeyHash: Uint8Array;

                /**
                 * Creates a new LogReadingRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LogReadingRequest instance
                 */
                static create(properties: tamga.service.v1.LogReadingRequest.$Shape): tamga.service.v1.LogReadingRequest & tamga.service.v1.LogReadingRequest.$Shape;
                static create(properties?: tamga.service.v1.LogReadingRequest.$Properties): tamga.service.v1.LogReadingRequest;

                /**
                 * Encodes the specified LogReadingRequest message. Does not implicitly {@link tamga.service.v1.LogReadingRequest.verify|verify} messages.
                 * @param message LogReadingRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.LogReadingRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LogReadingRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.LogReadingRequest & tamga.service.v1.LogReadingRequest.$Shape} LogReadingRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.LogReadingRequest & tamga.service.v1.LogReadingRequest.$Shape;
            }

            namespace LogReadingRequest {

                /** Properties of a LogReadingRequest. */
                interface $Properties {

                    /** LogReadingRequest events */
                    events?: Uint8Array[];

                    /** LogReadingRequest resolution */
                    resolution?: Uint8Array;

                    /** LogReadingRequest period */
                    period?: Uint8Array;

                    /** LogReadingRequest sinceMs */
                    sinceMs?: (number|Long);

                    /** LogReadingRequest auditorKeyHash */
                    auditorKeyHash?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LogReadingRequest. */
                type $Shape = tamga.service.v1.LogReadingRequest.$Properties;
            }

            /**
             * Properties of a LogReadingReply.
             * @deprecated Use tamga.service.v1.LogReadingReply.$Properties instead.
             */
            interface ILogReadingReply extends tamga.service.v1.LogReadingReply.$Properties {
            }

            /** Represents a LogReadingReply. */
            class LogReadingReply {

                /**
                 * Constructs a new LogReadingReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.LogReadingReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** LogReadingReply code. */
                code: string;

                /**
                 * Creates a new LogReadingReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LogReadingReply instance
                 */
                static create(properties: tamga.service.v1.LogReadingReply.$Shape): tamga.service.v1.LogReadingReply & tamga.service.v1.LogReadingReply.$Shape;
                static create(properties?: tamga.service.v1.LogReadingReply.$Properties): tamga.service.v1.LogReadingReply;

                /**
                 * Encodes the specified LogReadingReply message. Does not implicitly {@link tamga.service.v1.LogReadingReply.verify|verify} messages.
                 * @param message LogReadingReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.LogReadingReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LogReadingReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.LogReadingReply & tamga.service.v1.LogReadingReply.$Shape} LogReadingReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.LogReadingReply & tamga.service.v1.LogReadingReply.$Shape;
            }

            namespace LogReadingReply {

                /** Properties of a LogReadingReply. */
                interface $Properties {

                    /** LogReadingReply code */
                    code?: string;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LogReadingReply. */
                type $Shape = tamga.service.v1.LogReadingReply.$Properties;
            }

            /**
             * Properties of a Sequencer.
             * @deprecated Use tamga.service.v1.Sequencer.$Properties instead.
             */
            interface ISequencer extends tamga.service.v1.Sequencer.$Properties {
            }

            /** Represents a Sequencer. */
            class Sequencer {

                /**
                 * Constructs a new Sequencer.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.Sequencer.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Sequencer holder. */
                holder: Uint8Array;

                /** Sequencer term. */
                term: (number|Long);

                /** Sequencer write. */
                write: (number|Long);

                /** Sequencer leaseMs. */
                leaseMs: number;

                /** Sequencer epoch. */
                epoch: number;

                /** Sequencer size. */
                size: (number|Long);

                /** Sequencer root. */
                root: Uint8Array;

                /** Sequencer signedMs. */
                signedMs: (number|Long);

                /**
                 * Creates a new Sequencer instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Sequencer instance
                 */
                static create(properties: tamga.service.v1.Sequencer.$Shape): tamga.service.v1.Sequencer & tamga.service.v1.Sequencer.$Shape;
                static create(properties?: tamga.service.v1.Sequencer.$Properties): tamga.service.v1.Sequencer;

                /**
                 * Encodes the specified Sequencer message. Does not implicitly {@link tamga.service.v1.Sequencer.verify|verify} messages.
                 * @param message Sequencer message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.Sequencer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Sequencer message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.Sequencer & tamga.service.v1.Sequencer.$Shape} Sequencer
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.Sequencer & tamga.service.v1.Sequencer.$Shape;
            }

            namespace Sequencer {

                /** Properties of a Sequencer. */
                interface $Properties {

                    /** Sequencer holder */
                    holder?: Uint8Array;

                    /** Sequencer term */
                    term?: (number|Long);

                    /** Sequencer write */
                    write?: (number|Long);

                    /** Sequencer leaseMs */
                    leaseMs?: number;

                    /** Sequencer epoch */
                    epoch?: number;

                    /** Sequencer size */
                    size?: (number|Long);

                    /** Sequencer root */
                    root?: Uint8Array;

                    /** Sequencer signedMs */
                    signedMs?: (number|Long);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Sequencer. */
                type $Shape = tamga.service.v1.Sequencer.$Properties;
            }

            /**
             * Properties of a WitnessRequest.
             * @deprecated Use tamga.service.v1.WitnessRequest.$Properties instead.
             */
            interface IWitnessRequest extends tamga.service.v1.WitnessRequest.$Properties {
            }

            /** Represents a WitnessRequest. */
            class WitnessRequest {

                /**
                 * Constructs a new WitnessRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.WitnessRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** WitnessRequest addCheckpoint. */
                addCheckpoint: (Uint8Array|null);

                /** WitnessRequest newest. */
                newest: (tamga.service.v1.NewestCheckpoint|null);

                /** WitnessRequest notice. */
                notice: (tamga.register.v1.CheckpointNotice|null);

                /** WitnessRequest changeover. */
                changeover: (tamga.service.v1.ChangeoverRequest|null);

                /** WitnessRequest content. */
                content?: ("addCheckpoint"|"newest"|"notice"|"changeover");

                /**
                 * Creates a new WitnessRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WitnessRequest instance
                 */
                static create(properties: tamga.service.v1.WitnessRequest.$Shape): tamga.service.v1.WitnessRequest & tamga.service.v1.WitnessRequest.$Shape;
                static create(properties?: tamga.service.v1.WitnessRequest.$Properties): tamga.service.v1.WitnessRequest;

                /**
                 * Encodes the specified WitnessRequest message. Does not implicitly {@link tamga.service.v1.WitnessRequest.verify|verify} messages.
                 * @param message WitnessRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.WitnessRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WitnessRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.WitnessRequest & tamga.service.v1.WitnessRequest.$Shape} WitnessRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.WitnessRequest & tamga.service.v1.WitnessRequest.$Shape;
            }

            namespace WitnessRequest {

                /** Properties of a WitnessRequest. */
                interface $Properties {

                    /** WitnessRequest addCheckpoint */
                    addCheckpoint?: (Uint8Array|null);

                    /** WitnessRequest newest */
                    newest?: (tamga.service.v1.NewestCheckpoint.$Properties|null);

                    /** WitnessRequest notice */
                    notice?: (tamga.register.v1.CheckpointNotice.$Properties|null);

                    /** WitnessRequest changeover */
                    changeover?: (tamga.service.v1.ChangeoverRequest.$Properties|null);

                    /** WitnessRequest content */
                    content?: ("addCheckpoint"|"newest"|"notice"|"changeover");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a WitnessRequest. */
                type $Shape = {
                  addCheckpoint?: Uint8Array|null;
                  newest?: tamga.service.v1.NewestCheckpoint.$Shape|null;
                  notice?: tamga.register.v1.CheckpointNotice.$Shape|null;
                  changeover?: tamga.service.v1.ChangeoverRequest.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ content?: undefined; addCheckpoint?: null; newest?: null; notice?: null; changeover?: null }|{ content?: "addCheckpoint"; addCheckpoint: Uint8Array; newest?: null; notice?: null; changeover?: null }|{ content?: "newest"; addCheckpoint?: null; newest: tamga.service.v1.NewestCheckpoint.$Shape; notice?: null; changeover?: null }|{ content?: "notice"; addCheckpoint?: null; newest?: null; notice: tamga.register.v1.CheckpointNotice.$Shape; changeover?: null }|{ content?: "changeover"; addCheckpoint?: null; newest?: null; notice?: null; changeover: tamga.service.v1.ChangeoverRequest.$Shape })
                );
            }

            /**
             * Properties of a ChangeoverRequest.
             * @deprecated Use tamga.service.v1.ChangeoverRequest.$Properties instead.
             */
            interface IChangeoverRequest extends tamga.service.v1.ChangeoverRequest.$Properties {
            }

            /** Represents a ChangeoverRequest. */
            class ChangeoverRequest {

                /**
                 * Constructs a new ChangeoverRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.ChangeoverRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ChangeoverRequest version. */
                version: number;

                /**
                 * Creates a new ChangeoverRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ChangeoverRequest instance
                 */
                static create(properties: tamga.service.v1.ChangeoverRequest.$Shape): tamga.service.v1.ChangeoverRequest & tamga.service.v1.ChangeoverRequest.$Shape;
                static create(properties?: tamga.service.v1.ChangeoverRequest.$Properties): tamga.service.v1.ChangeoverRequest;

                /**
                 * Encodes the specified ChangeoverRequest message. Does not implicitly {@link tamga.service.v1.ChangeoverRequest.verify|verify} messages.
                 * @param message ChangeoverRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.ChangeoverRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ChangeoverRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.ChangeoverRequest & tamga.service.v1.ChangeoverRequest.$Shape} ChangeoverRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.ChangeoverRequest & tamga.service.v1.ChangeoverRequest.$Shape;
            }

            namespace ChangeoverRequest {

                /** Properties of a ChangeoverRequest. */
                interface $Properties {

                    /** ChangeoverRequest version */
                    version?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ChangeoverRequest. */
                type $Shape = tamga.service.v1.ChangeoverRequest.$Properties;
            }

            /**
             * Properties of a NewestCheckpoint.
             * @deprecated Use tamga.service.v1.NewestCheckpoint.$Properties instead.
             */
            interface INewestCheckpoint extends tamga.service.v1.NewestCheckpoint.$Properties {
            }

            /** Represents a NewestCheckpoint. */
            class NewestCheckpoint {

                /**
                 * Constructs a new NewestCheckpoint.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.NewestCheckpoint.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new NewestCheckpoint instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns NewestCheckpoint instance
                 */
                static create(properties: tamga.service.v1.NewestCheckpoint.$Shape): tamga.service.v1.NewestCheckpoint & tamga.service.v1.NewestCheckpoint.$Shape;
                static create(properties?: tamga.service.v1.NewestCheckpoint.$Properties): tamga.service.v1.NewestCheckpoint;

                /**
                 * Encodes the specified NewestCheckpoint message. Does not implicitly {@link tamga.service.v1.NewestCheckpoint.verify|verify} messages.
                 * @param message NewestCheckpoint message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.NewestCheckpoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a NewestCheckpoint message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.NewestCheckpoint & tamga.service.v1.NewestCheckpoint.$Shape} NewestCheckpoint
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.NewestCheckpoint & tamga.service.v1.NewestCheckpoint.$Shape;
            }

            namespace NewestCheckpoint {

                /** Properties of a NewestCheckpoint. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a NewestCheckpoint. */
                type $Shape = tamga.service.v1.NewestCheckpoint.$Properties;
            }

            /**
             * Properties of a WitnessReply.
             * @deprecated Use tamga.service.v1.WitnessReply.$Properties instead.
             */
            interface IWitnessReply extends tamga.service.v1.WitnessReply.$Properties {
            }

            /** Represents a WitnessReply. */
            class WitnessReply {

                /**
                 * Constructs a new WitnessReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.WitnessReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** WitnessReply status. */
                status: number;

                /** WitnessReply body. */
                body: Uint8Array;

                /**
                 * Creates a new WitnessReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WitnessReply instance
                 */
                static create(properties: tamga.service.v1.WitnessReply.$Shape): tamga.service.v1.WitnessReply & tamga.service.v1.WitnessReply.$Shape;
                static create(properties?: tamga.service.v1.WitnessReply.$Properties): tamga.service.v1.WitnessReply;

                /**
                 * Encodes the specified WitnessReply message. Does not implicitly {@link tamga.service.v1.WitnessReply.verify|verify} messages.
                 * @param message WitnessReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.WitnessReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WitnessReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.WitnessReply & tamga.service.v1.WitnessReply.$Shape} WitnessReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.WitnessReply & tamga.service.v1.WitnessReply.$Shape;
            }

            namespace WitnessReply {

                /** Properties of a WitnessReply. */
                interface $Properties {

                    /** WitnessReply status */
                    status?: number;

                    /** WitnessReply body */
                    body?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WitnessReply. */
                type $Shape = tamga.service.v1.WitnessReply.$Properties;
            }

            /**
             * Properties of a LogRequest.
             * @deprecated Use tamga.service.v1.LogRequest.$Properties instead.
             */
            interface ILogRequest extends tamga.service.v1.LogRequest.$Properties {
            }

            /** Represents a LogRequest. */
            class LogRequest {

                /**
                 * Constructs a new LogRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.LogRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** LogRequest newest. */
                newest: (tamga.service.v1.NewestCheckpoint|null);

                /** LogRequest path. */
                path: (tamga.service.v1.PathRequest|null);

                /** LogRequest inclusion. */
                inclusion: (tamga.service.v1.InclusionRequest|null);

                /** LogRequest epoch. */
                epoch: (tamga.service.v1.EpochRequest|null);

                /** LogRequest entries. */
                entries: (tamga.service.v1.EvidenceRequest|null);

                /** LogRequest finals. */
                finals: (tamga.service.v1.FinalsRequest|null);

                /** LogRequest kept. */
                kept: (tamga.service.v1.NotesRequest|null);

                /** LogRequest packages. */
                packages: (tamga.service.v1.PackagesRequest|null);

                /** LogRequest content. */
                content?: ("newest"|"path"|"inclusion"|"epoch"|"entries"|"finals"|"kept"|"packages");

                /**
                 * Creates a new LogRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LogRequest instance
                 */
                static create(properties: tamga.service.v1.LogRequest.$Shape): tamga.service.v1.LogRequest & tamga.service.v1.LogRequest.$Shape;
                static create(properties?: tamga.service.v1.LogRequest.$Properties): tamga.service.v1.LogRequest;

                /**
                 * Encodes the specified LogRequest message. Does not implicitly {@link tamga.service.v1.LogRequest.verify|verify} messages.
                 * @param message LogRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.LogRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LogRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.LogRequest & tamga.service.v1.LogRequest.$Shape} LogRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.LogRequest & tamga.service.v1.LogRequest.$Shape;
            }

            namespace LogRequest {

                /** Properties of a LogRequest. */
                interface $Properties {

                    /** LogRequest newest */
                    newest?: (tamga.service.v1.NewestCheckpoint.$Properties|null);

                    /** LogRequest path */
                    path?: (tamga.service.v1.PathRequest.$Properties|null);

                    /** LogRequest inclusion */
                    inclusion?: (tamga.service.v1.InclusionRequest.$Properties|null);

                    /** LogRequest epoch */
                    epoch?: (tamga.service.v1.EpochRequest.$Properties|null);

                    /** LogRequest entries */
                    entries?: (tamga.service.v1.EvidenceRequest.$Properties|null);

                    /** LogRequest finals */
                    finals?: (tamga.service.v1.FinalsRequest.$Properties|null);

                    /** LogRequest kept */
                    kept?: (tamga.service.v1.NotesRequest.$Properties|null);

                    /** LogRequest packages */
                    packages?: (tamga.service.v1.PackagesRequest.$Properties|null);

                    /** LogRequest content */
                    content?: ("newest"|"path"|"inclusion"|"epoch"|"entries"|"finals"|"kept"|"packages");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a LogRequest. */
                type $Shape = {
                  newest?: tamga.service.v1.NewestCheckpoint.$Shape|null;
                  path?: tamga.service.v1.PathRequest.$Shape|null;
                  inclusion?: tamga.service.v1.InclusionRequest.$Shape|null;
                  epoch?: tamga.service.v1.EpochRequest.$Shape|null;
                  entries?: tamga.service.v1.EvidenceRequest.$Shape|null;
                  finals?: tamga.service.v1.FinalsRequest.$Shape|null;
                  kept?: tamga.service.v1.NotesRequest.$Shape|null;
                  packages?: tamga.service.v1.PackagesRequest.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ content?: undefined; newest?: null; path?: null; inclusion?: null; epoch?: null; entries?: null; finals?: null; kept?: null; packages?: null }|{ content?: "newest"; newest: tamga.service.v1.NewestCheckpoint.$Shape; path?: null; inclusion?: null; epoch?: null; entries?: null; finals?: null; kept?: null; packages?: null }|{ content?: "path"; newest?: null; path: tamga.service.v1.PathRequest.$Shape; inclusion?: null; epoch?: null; entries?: null; finals?: null; kept?: null; packages?: null }|{ content?: "inclusion"; newest?: null; path?: null; inclusion: tamga.service.v1.InclusionRequest.$Shape; epoch?: null; entries?: null; finals?: null; kept?: null; packages?: null }|{ content?: "epoch"; newest?: null; path?: null; inclusion?: null; epoch: tamga.service.v1.EpochRequest.$Shape; entries?: null; finals?: null; kept?: null; packages?: null }|{ content?: "entries"; newest?: null; path?: null; inclusion?: null; epoch?: null; entries: tamga.service.v1.EvidenceRequest.$Shape; finals?: null; kept?: null; packages?: null }|{ content?: "finals"; newest?: null; path?: null; inclusion?: null; epoch?: null; entries?: null; finals: tamga.service.v1.FinalsRequest.$Shape; kept?: null; packages?: null }|{ content?: "kept"; newest?: null; path?: null; inclusion?: null; epoch?: null; entries?: null; finals?: null; kept: tamga.service.v1.NotesRequest.$Shape; packages?: null }|{ content?: "packages"; newest?: null; path?: null; inclusion?: null; epoch?: null; entries?: null; finals?: null; kept?: null; packages: tamga.service.v1.PackagesRequest.$Shape })
                );
            }

            /**
             * Properties of an EpochRequest.
             * @deprecated Use tamga.service.v1.EpochRequest.$Properties instead.
             */
            interface IEpochRequest extends tamga.service.v1.EpochRequest.$Properties {
            }

            /** Represents an EpochRequest. */
            class EpochRequest {

                /**
                 * Constructs a new EpochRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.EpochRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new EpochRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EpochRequest instance
                 */
                static create(properties: tamga.service.v1.EpochRequest.$Shape): tamga.service.v1.EpochRequest & tamga.service.v1.EpochRequest.$Shape;
                static create(properties?: tamga.service.v1.EpochRequest.$Properties): tamga.service.v1.EpochRequest;

                /**
                 * Encodes the specified EpochRequest message. Does not implicitly {@link tamga.service.v1.EpochRequest.verify|verify} messages.
                 * @param message EpochRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.EpochRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EpochRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.EpochRequest & tamga.service.v1.EpochRequest.$Shape} EpochRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.EpochRequest & tamga.service.v1.EpochRequest.$Shape;
            }

            namespace EpochRequest {

                /** Properties of an EpochRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EpochRequest. */
                type $Shape = tamga.service.v1.EpochRequest.$Properties;
            }

            /**
             * Properties of a PathRequest.
             * @deprecated Use tamga.service.v1.PathRequest.$Properties instead.
             */
            interface IPathRequest extends tamga.service.v1.PathRequest.$Properties {
            }

            /** Represents a PathRequest. */
            class PathRequest {

                /**
                 * Constructs a new PathRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.PathRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PathRequest oldSize. */
                oldSize: (number|Long);

                /** PathRequest newSize. */
                newSize: (number|Long);

                /**
                 * Creates a new PathRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PathRequest instance
                 */
                static create(properties: tamga.service.v1.PathRequest.$Shape): tamga.service.v1.PathRequest & tamga.service.v1.PathRequest.$Shape;
                static create(properties?: tamga.service.v1.PathRequest.$Properties): tamga.service.v1.PathRequest;

                /**
                 * Encodes the specified PathRequest message. Does not implicitly {@link tamga.service.v1.PathRequest.verify|verify} messages.
                 * @param message PathRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.PathRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PathRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.PathRequest & tamga.service.v1.PathRequest.$Shape} PathRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.PathRequest & tamga.service.v1.PathRequest.$Shape;
            }

            namespace PathRequest {

                /** Properties of a PathRequest. */
                interface $Properties {

                    /** PathRequest oldSize */
                    oldSize?: (number|Long);

                    /** PathRequest newSize */
                    newSize?: (number|Long);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PathRequest. */
                type $Shape = tamga.service.v1.PathRequest.$Properties;
            }

            /**
             * Properties of an InclusionRequest.
             * @deprecated Use tamga.service.v1.InclusionRequest.$Properties instead.
             */
            interface IInclusionRequest extends tamga.service.v1.InclusionRequest.$Properties {
            }

            /** Represents an InclusionRequest. */
            class InclusionRequest {

                /**
                 * Constructs a new InclusionRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.InclusionRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** InclusionRequest leafIndexes. */
                leafIndexes: (number|Long)[];

                /**
                 * Creates a new InclusionRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns InclusionRequest instance
                 */
                static create(properties: tamga.service.v1.InclusionRequest.$Shape): tamga.service.v1.InclusionRequest & tamga.service.v1.InclusionRequest.$Shape;
                static create(properties?: tamga.service.v1.InclusionRequest.$Properties): tamga.service.v1.InclusionRequest;

                /**
                 * Encodes the specified InclusionRequest message. Does not implicitly {@link tamga.service.v1.InclusionRequest.verify|verify} messages.
                 * @param message InclusionRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.InclusionRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an InclusionRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.InclusionRequest & tamga.service.v1.InclusionRequest.$Shape} InclusionRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.InclusionRequest & tamga.service.v1.InclusionRequest.$Shape;
            }

            namespace InclusionRequest {

                /** Properties of an InclusionRequest. */
                interface $Properties {

                    /** InclusionRequest leafIndexes */
                    leafIndexes?: (number|Long)[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an InclusionRequest. */
                type $Shape = tamga.service.v1.InclusionRequest.$Properties;
            }

            /**
             * Properties of an Inclusion.
             * @deprecated Use tamga.service.v1.Inclusion.$Properties instead.
             */
            interface IInclusion extends tamga.service.v1.Inclusion.$Properties {
            }

            /** Represents an Inclusion. */
            class Inclusion {

                /**
                 * Constructs a new Inclusion.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.Inclusion.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Inclusion leafIndex. */
                leafIndex: (number|Long);

                /** Inclusion leafHash. */
                leafHash: Uint8Array;

                /** Inclusion path. */
                path: Uint8Array[];

                /**
                 * Creates a new Inclusion instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Inclusion instance
                 */
                static create(properties: tamga.service.v1.Inclusion.$Shape): tamga.service.v1.Inclusion & tamga.service.v1.Inclusion.$Shape;
                static create(properties?: tamga.service.v1.Inclusion.$Properties): tamga.service.v1.Inclusion;

                /**
                 * Encodes the specified Inclusion message. Does not implicitly {@link tamga.service.v1.Inclusion.verify|verify} messages.
                 * @param message Inclusion message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.Inclusion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Inclusion message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.Inclusion & tamga.service.v1.Inclusion.$Shape} Inclusion
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.Inclusion & tamga.service.v1.Inclusion.$Shape;
            }

            namespace Inclusion {

                /** Properties of an Inclusion. */
                interface $Properties {

                    /** Inclusion leafIndex */
                    leafIndex?: (number|Long);

                    /** Inclusion leafHash */
                    leafHash?: Uint8Array;

                    /** Inclusion path */
                    path?: Uint8Array[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Inclusion. */
                type $Shape = tamga.service.v1.Inclusion.$Properties;
            }

            /**
             * Properties of an EvidenceRequest.
             * @deprecated Use tamga.service.v1.EvidenceRequest.$Properties instead.
             */
            interface IEvidenceRequest extends tamga.service.v1.EvidenceRequest.$Properties {
            }

            /** Represents an EvidenceRequest. */
            class EvidenceRequest {

                /**
                 * Constructs a new EvidenceRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.EvidenceRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** EvidenceRequest message. */
                message: Uint8Array;

                /** EvidenceRequest documents. */
                documents: tamga.service.v1.DocumentName[];

                /**
                 * Creates a new EvidenceRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns EvidenceRequest instance
                 */
                static create(properties: tamga.service.v1.EvidenceRequest.$Shape): tamga.service.v1.EvidenceRequest & tamga.service.v1.EvidenceRequest.$Shape;
                static create(properties?: tamga.service.v1.EvidenceRequest.$Properties): tamga.service.v1.EvidenceRequest;

                /**
                 * Encodes the specified EvidenceRequest message. Does not implicitly {@link tamga.service.v1.EvidenceRequest.verify|verify} messages.
                 * @param message EvidenceRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.EvidenceRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an EvidenceRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.EvidenceRequest & tamga.service.v1.EvidenceRequest.$Shape} EvidenceRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.EvidenceRequest & tamga.service.v1.EvidenceRequest.$Shape;
            }

            namespace EvidenceRequest {

                /** Properties of an EvidenceRequest. */
                interface $Properties {

                    /** EvidenceRequest message */
                    message?: Uint8Array;

                    /** EvidenceRequest documents */
                    documents?: tamga.service.v1.DocumentName.$Properties[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an EvidenceRequest. */
                type $Shape = tamga.service.v1.EvidenceRequest.$Properties;
            }

            /**
             * Properties of a DocumentName.
             * @deprecated Use tamga.service.v1.DocumentName.$Properties instead.
             */
            interface IDocumentName extends tamga.service.v1.DocumentName.$Properties {
            }

            /** Represents a DocumentName. */
            class DocumentName {

                /**
                 * Constructs a new DocumentName.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.DocumentName.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DocumentName type. */
                type: string;

                /** DocumentName document. */
                document: string;

                /** DocumentName version. */
                version: number;

                /**
                 * Creates a new DocumentName instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DocumentName instance
                 */
                static create(properties: tamga.service.v1.DocumentName.$Shape): tamga.service.v1.DocumentName & tamga.service.v1.DocumentName.$Shape;
                static create(properties?: tamga.service.v1.DocumentName.$Properties): tamga.service.v1.DocumentName;

                /**
                 * Encodes the specified DocumentName message. Does not implicitly {@link tamga.service.v1.DocumentName.verify|verify} messages.
                 * @param message DocumentName message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.DocumentName.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DocumentName message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.DocumentName & tamga.service.v1.DocumentName.$Shape} DocumentName
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.DocumentName & tamga.service.v1.DocumentName.$Shape;
            }

            namespace DocumentName {

                /** Properties of a DocumentName. */
                interface $Properties {

                    /** DocumentName type */
                    type?: string;

                    /** DocumentName document */
                    document?: string;

                    /** DocumentName version */
                    version?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DocumentName. */
                type $Shape = tamga.service.v1.DocumentName.$Properties;
            }

            /**
             * Properties of a LoggedEntry.
             * @deprecated Use tamga.service.v1.LoggedEntry.$Properties instead.
             */
            interface ILoggedEntry extends tamga.service.v1.LoggedEntry.$Properties {
            }

            /** Represents a LoggedEntry. */
            class LoggedEntry {

                /**
                 * Constructs a new LoggedEntry.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.LoggedEntry.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** LoggedEntry leafIndex. */
                leafIndex: (number|Long);

                /** LoggedEntry entry. */
                entry: Uint8Array;

                /**
                 * Creates a new LoggedEntry instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LoggedEntry instance
                 */
                static create(properties: tamga.service.v1.LoggedEntry.$Shape): tamga.service.v1.LoggedEntry & tamga.service.v1.LoggedEntry.$Shape;
                static create(properties?: tamga.service.v1.LoggedEntry.$Properties): tamga.service.v1.LoggedEntry;

                /**
                 * Encodes the specified LoggedEntry message. Does not implicitly {@link tamga.service.v1.LoggedEntry.verify|verify} messages.
                 * @param message LoggedEntry message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.LoggedEntry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LoggedEntry message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.LoggedEntry & tamga.service.v1.LoggedEntry.$Shape} LoggedEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.LoggedEntry & tamga.service.v1.LoggedEntry.$Shape;
            }

            namespace LoggedEntry {

                /** Properties of a LoggedEntry. */
                interface $Properties {

                    /** LoggedEntry leafIndex */
                    leafIndex?: (number|Long);

                    /** LoggedEntry entry */
                    entry?: Uint8Array;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LoggedEntry. */
                type $Shape = tamga.service.v1.LoggedEntry.$Properties;
            }

            /**
             * Properties of a FinalsRequest.
             * @deprecated Use tamga.service.v1.FinalsRequest.$Properties instead.
             */
            interface IFinalsRequest extends tamga.service.v1.FinalsRequest.$Properties {
            }

            /** Represents a FinalsRequest. */
            class FinalsRequest {

                /**
                 * Constructs a new FinalsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.FinalsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FinalsRequest leafIndexes. */
                leafIndexes: (number|Long)[];

                /**
                 * Creates a new FinalsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FinalsRequest instance
                 */
                static create(properties: tamga.service.v1.FinalsRequest.$Shape): tamga.service.v1.FinalsRequest & tamga.service.v1.FinalsRequest.$Shape;
                static create(properties?: tamga.service.v1.FinalsRequest.$Properties): tamga.service.v1.FinalsRequest;

                /**
                 * Encodes the specified FinalsRequest message. Does not implicitly {@link tamga.service.v1.FinalsRequest.verify|verify} messages.
                 * @param message FinalsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.FinalsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FinalsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.FinalsRequest & tamga.service.v1.FinalsRequest.$Shape} FinalsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.FinalsRequest & tamga.service.v1.FinalsRequest.$Shape;
            }

            namespace FinalsRequest {

                /** Properties of a FinalsRequest. */
                interface $Properties {

                    /** FinalsRequest leafIndexes */
                    leafIndexes?: (number|Long)[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FinalsRequest. */
                type $Shape = tamga.service.v1.FinalsRequest.$Properties;
            }

            /**
             * Properties of a NotesRequest.
             * @deprecated Use tamga.service.v1.NotesRequest.$Properties instead.
             */
            interface INotesRequest extends tamga.service.v1.NotesRequest.$Properties {
            }

            /** Represents a NotesRequest. */
            class NotesRequest {

                /**
                 * Constructs a new NotesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.NotesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** NotesRequest sizes. */
                sizes: (number|Long)[];

                /**
                 * Creates a new NotesRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns NotesRequest instance
                 */
                static create(properties: tamga.service.v1.NotesRequest.$Shape): tamga.service.v1.NotesRequest & tamga.service.v1.NotesRequest.$Shape;
                static create(properties?: tamga.service.v1.NotesRequest.$Properties): tamga.service.v1.NotesRequest;

                /**
                 * Encodes the specified NotesRequest message. Does not implicitly {@link tamga.service.v1.NotesRequest.verify|verify} messages.
                 * @param message NotesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.NotesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a NotesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.NotesRequest & tamga.service.v1.NotesRequest.$Shape} NotesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.NotesRequest & tamga.service.v1.NotesRequest.$Shape;
            }

            namespace NotesRequest {

                /** Properties of a NotesRequest. */
                interface $Properties {

                    /** NotesRequest sizes */
                    sizes?: (number|Long)[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a NotesRequest. */
                type $Shape = tamga.service.v1.NotesRequest.$Properties;
            }

            /**
             * Properties of a PackagesRequest.
             * @deprecated Use tamga.service.v1.PackagesRequest.$Properties instead.
             */
            interface IPackagesRequest extends tamga.service.v1.PackagesRequest.$Properties {
            }

            /** Represents a PackagesRequest. */
            class PackagesRequest {

                /**
                 * Constructs a new PackagesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.PackagesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PackagesRequest size. */
                size: (number|Long);

                /** PackagesRequest first. */
                first: (number|Long);

                /** PackagesRequest count. */
                count: number;

                /**
                 * Creates a new PackagesRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PackagesRequest instance
                 */
                static create(properties: tamga.service.v1.PackagesRequest.$Shape): tamga.service.v1.PackagesRequest & tamga.service.v1.PackagesRequest.$Shape;
                static create(properties?: tamga.service.v1.PackagesRequest.$Properties): tamga.service.v1.PackagesRequest;

                /**
                 * Encodes the specified PackagesRequest message. Does not implicitly {@link tamga.service.v1.PackagesRequest.verify|verify} messages.
                 * @param message PackagesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.PackagesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PackagesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.PackagesRequest & tamga.service.v1.PackagesRequest.$Shape} PackagesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.PackagesRequest & tamga.service.v1.PackagesRequest.$Shape;
            }

            namespace PackagesRequest {

                /** Properties of a PackagesRequest. */
                interface $Properties {

                    /** PackagesRequest size */
                    size?: (number|Long);

                    /** PackagesRequest first */
                    first?: (number|Long);

                    /** PackagesRequest count */
                    count?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PackagesRequest. */
                type $Shape = tamga.service.v1.PackagesRequest.$Properties;
            }

            /**
             * Properties of a LeafPackage.
             * @deprecated Use tamga.service.v1.LeafPackage.$Properties instead.
             */
            interface ILeafPackage extends tamga.service.v1.LeafPackage.$Properties {
            }

            /** Represents a LeafPackage. */
            class LeafPackage {

                /**
                 * Constructs a new LeafPackage.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.LeafPackage.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** LeafPackage leaves. */
                leaves: Uint8Array;

                /** LeafPackage path. */
                path: Uint8Array[];

                /**
                 * Creates a new LeafPackage instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LeafPackage instance
                 */
                static create(properties: tamga.service.v1.LeafPackage.$Shape): tamga.service.v1.LeafPackage & tamga.service.v1.LeafPackage.$Shape;
                static create(properties?: tamga.service.v1.LeafPackage.$Properties): tamga.service.v1.LeafPackage;

                /**
                 * Encodes the specified LeafPackage message. Does not implicitly {@link tamga.service.v1.LeafPackage.verify|verify} messages.
                 * @param message LeafPackage message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.LeafPackage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LeafPackage message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.LeafPackage & tamga.service.v1.LeafPackage.$Shape} LeafPackage
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.LeafPackage & tamga.service.v1.LeafPackage.$Shape;
            }

            namespace LeafPackage {

                /** Properties of a LeafPackage. */
                interface $Properties {

                    /** LeafPackage leaves */
                    leaves?: Uint8Array;

                    /** LeafPackage path */
                    path?: Uint8Array[];

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LeafPackage. */
                type $Shape = tamga.service.v1.LeafPackage.$Properties;
            }

            /**
             * Properties of a LogReply.
             * @deprecated Use tamga.service.v1.LogReply.$Properties instead.
             */
            interface ILogReply extends tamga.service.v1.LogReply.$Properties {
            }

            /** Represents a LogReply. */
            class LogReply {

                /**
                 * Constructs a new LogReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: tamga.service.v1.LogReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** LogReply notes. */
                notes: Uint8Array[];

                /** LogReply path. */
                path: Uint8Array[];

                /** LogReply code. */
                code: string;

                /** LogReply inclusions. */
                inclusions: tamga.service.v1.Inclusion[];

                /** LogReply epoch. */
                epoch: number;

                /** LogReply entries. */
                entries: tamga.service.v1.LoggedEntry[];

                /** LogReply sizes. */
                sizes: (number|Long)[];

                /** LogReply packages. */
                packages: tamga.service.v1.LeafPackage[];

                /** LogReply recoveredEpoch. */
                recoveredEpoch: number;

                /**
                 * Creates a new LogReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns LogReply instance
                 */
                static create(properties: tamga.service.v1.LogReply.$Shape): tamga.service.v1.LogReply & tamga.service.v1.LogReply.$Shape;
                static create(properties?: tamga.service.v1.LogReply.$Properties): tamga.service.v1.LogReply;

                /**
                 * Encodes the specified LogReply message. Does not implicitly {@link tamga.service.v1.LogReply.verify|verify} messages.
                 * @param message LogReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: tamga.service.v1.LogReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a LogReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {tamga.service.v1.LogReply & tamga.service.v1.LogReply.$Shape} LogReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): tamga.service.v1.LogReply & tamga.service.v1.LogReply.$Shape;
            }

            namespace LogReply {

                /** Properties of a LogReply. */
                interface $Properties {

                    /** LogReply notes */
                    notes?: Uint8Array[];

                    /** LogReply path */
                    path?: Uint8Array[];

                    /** LogReply code */
                    code?: string;

                    /** LogReply inclusions */
                    inclusions?: tamga.service.v1.Inclusion.$Properties[];

                    /** LogReply epoch */
                    epoch?: number;

                    /** LogReply entries */
                    entries?: tamga.service.v1.LoggedEntry.$Properties[];

                    /** LogReply sizes */
                    sizes?: (number|Long)[];

                    /** LogReply packages */
                    packages?: tamga.service.v1.LeafPackage.$Properties[];

                    /** LogReply recoveredEpoch */
                    recoveredEpoch?: number;

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a LogReply. */
                type $Shape = tamga.service.v1.LogReply.$Properties;
            }
        }
    }
}
