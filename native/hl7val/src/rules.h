/* Every rule: RULE(name, stage, table 0357 code, severity strict, normal, lenient, sentence). E
 * error, W warning, I information; where a defect is a minor one (see hv_report), normal mode
 * warns. '#' in a sentence stands for the finding's detail, '@' for the name of the data type that
 * it is. The order is the rules' numbers: add at the end only. */
/* clang-format off */
#define E HL7VAL_ERROR
#define W HL7VAL_WARNING
#define I HL7VAL_INFO
/* framing */
RULE(HV_NO_MESSAGE, FRAMING, 100, E, E, E, "There is no message here: nothing begins with MSH.")
RULE(HV_NO_HEADER, FRAMING, 100, E, E, E, "The message does not begin with an MSH segment.")
RULE(HV_HEADER_ONLY, FRAMING, 100, E, E, E, "A second MSH follows where the segments of this message should be.")
RULE(HV_MLLP_NO_START, FRAMING, 0, E, E, W, "The frame ends with the byte FS but does not begin with VT.")
RULE(HV_MLLP_NO_END, FRAMING, 0, E, E, W, "The frame begins with the byte VT but has no end (FS, CR).")
RULE(HV_MLLP_NO_CR, FRAMING, 0, E, W, I, "The byte FS at the end of the frame is not followed by CR.")
RULE(HV_BATCH_COUNT, FRAMING, 0, E, E, W, "BTS-1 says another number of messages than the batch has (#).")
RULE(HV_FILE_COUNT, FRAMING, 0, E, E, W, "FTS-1 says another number of batches than the file has (#).")
RULE(HV_BATCH_OPEN, FRAMING, 100, E, E, W, "The batch begun with BHS has no trailer BTS.")
RULE(HV_FILE_OPEN, FRAMING, 100, E, E, W, "The file begun with FHS has no trailer FTS.")
RULE(HV_BATCH_STRAY, FRAMING, 100, E, E, W, "There is a trailer BTS without its header BHS.")
RULE(HV_FILE_STRAY, FRAMING, 100, E, E, W, "There is a trailer FTS without its header FHS.")
RULE(HV_LINE_END, FRAMING, 0, W, I, I, "Segments end with a line feed; the standard wants a carriage return alone.")
RULE(HV_BOM, FRAMING, 0, W, I, I, "The input begins with a byte order mark.")
RULE(HV_CONTROL_BYTE, FRAMING, 102, E, E, W, "The segment holds a control byte (#) that is not allowed.")
/* header */
RULE(HV_FIELD_SEPARATOR, HEADER, 102, E, E, E, "The field separator must not be a letter, digit or control byte.")
RULE(HV_ENCODING_SHORT, HEADER, 102, E, E, E, "MSH-2 names fewer than four encoding characters.")
RULE(HV_ENCODING_LONG, HEADER, 102, E, E, W, "MSH-2 names more encoding characters than there are.")
RULE(HV_ENCODING_TWICE, HEADER, 102, E, E, E, "The field separator and the encoding characters are not all different.")
RULE(HV_ENCODING_DOUBLED, HEADER, 102, E, W, I, "The escape character stands twice in MSH-2; it was read as once.")
RULE(HV_ENCODING_ALNUM, HEADER, 102, E, E, E, "An encoding character must not be a letter, digit or control byte.")
RULE(HV_ENCODING_FIFTH, HEADER, 102, W, I, I, "A truncation character in MSH-2 exists only since version 2.7.")
RULE(HV_TYPE_REQUIRED, HEADER, 101, E, E, E, "The message type is missing.")
RULE(HV_TYPE_UNKNOWN, HEADER, 200, E, E, E, "The message type is not one of HL7.")
RULE(HV_EVENT_REQUIRED, HEADER, 101, E, E, W, "The trigger event is missing.")
RULE(HV_EVENT_UNKNOWN, HEADER, 201, E, E, E, "The trigger event is not one of this message type.")
RULE(HV_EVENT_OTHER_VERSION, HEADER, 201, E, W, I, "The trigger event belongs to another version of HL7.")
RULE(HV_STRUCTURE_OTHER, HEADER, 200, E, W, I, "The message structure is not the one that the trigger event has.")
RULE(HV_LOCAL_MESSAGE, HEADER, 0, I, I, I, "This is a local message type; its structure is not checked.")
RULE(HV_PROCESSING_ID, HEADER, 202, E, E, W, "The processing id is not in HL7 table 0103.")
RULE(HV_VERSION_REQUIRED, HEADER, 101, E, E, W, "The version is missing; checked as 2.5.1.")
RULE(HV_VERSION_UNKNOWN, HEADER, 203, E, E, W, "There is no such version of HL7 v2; checked as 2.5.1.")
RULE(HV_VERSION_NEAREST, HEADER, 0, I, I, I, "There are no tables for this version; the nearest one was used.")
/* structure */
RULE(HV_SEGMENT_NAME, STRUCTURE, 100, E, E, W, "A segment's name has three characters: capital letters and digits.")
RULE(HV_SEGMENT_REQUIRED, STRUCTURE, 100, E, E, W, "A required segment is missing.")
RULE(HV_SEGMENT_ORDER, STRUCTURE, 100, E, E, W, "The segment is out of its place.")
RULE(HV_SEGMENT_REPEATED, STRUCTURE, 100, E, E, W, "The segment occurs more often than allowed.")
RULE(HV_SEGMENT_UNEXPECTED, STRUCTURE, 100, E, W, I, "The segment does not belong to this message structure.")
RULE(HV_SEGMENT_UNKNOWN, STRUCTURE, 100, E, E, I, "There is no such segment in this version.")
RULE(HV_SEGMENT_OTHER_VERSION, STRUCTURE, 100, E, W, I, "The segment belongs to another version of HL7.")
RULE(HV_SEGMENT_LOCAL, STRUCTURE, 0, I, I, I, "This is a local segment; its content is not checked.")
RULE(HV_GROUP_INCOMPLETE, STRUCTURE, 100, E, E, W, "The segment begins a group that lacks a required segment.")
/* required */
RULE(HV_FIELD_REQUIRED, REQUIRED, 101, E, E, W, "A required field is missing.")
RULE(HV_FIELD_NULL, REQUIRED, 101, E, W, I, "A required field holds the null value.")
RULE(HV_FIELD_REPEATED, REQUIRED, 198, E, E, W, "The field repeats more often than allowed (#).")
RULE(HV_FIELD_WITHDRAWN, REQUIRED, 0, E, W, I, "The field is withdrawn in this version and should be empty.")
RULE(HV_FIELD_EXTRA, REQUIRED, 0, E, W, I, "The segment has no such field in this version.")
RULE(HV_COMPONENT_REQUIRED, REQUIRED, 101, E, W, I, "A required component is missing.")
RULE(HV_COMPONENT_EXTRA, REQUIRED, 102, E, W, I, "The data type has no such component.")
/* data types */
RULE(HV_DATA_TYPE, TYPES, 102, E, E, W, "The value is not a valid @.")
RULE(HV_VALUE_FORM, TYPES, 102, E, W, I, "The value is not written as a @ should be, but can be read.")
RULE(HV_DATE_TOO_FINE, TYPES, 102, E, W, I, "The field takes a date; the value has a time as well.")
RULE(HV_VALUE_TYPE_REQUIRED, TYPES, 101, E, E, W, "OBX-5 has a value, so OBX-2 must name its data type.")
RULE(HV_VALUE_TYPE_UNKNOWN, TYPES, 103, E, E, W, "OBX-2 is not a data type of HL7 table 0125.")
/* lengths */
RULE(HV_LENGTH, LENGTHS, 104, E, W, I, "The value is longer than # characters.")
/* tables */
RULE(HV_TABLE_HL7, TABLES, 103, E, E, W, "The value is not in HL7 table #.")
RULE(HV_TABLE_USER, TABLES, 103, W, W, I, "The value is not among those suggested for user-defined table #.")
RULE(HV_TABLE_CODED, TABLES, 103, W, W, I, "The coded value is not in table #.")
/* escapes */
RULE(HV_ESCAPE_OPEN, ESCAPES, 102, E, W, I, "An escape sequence is not closed.")
RULE(HV_ESCAPE_HEX, ESCAPES, 102, E, W, I, "A hexadecimal escape sequence has not pairs of hex digits.")
RULE(HV_ESCAPE_UNKNOWN, ESCAPES, 102, W, I, I, "The escape sequence is not one of HL7.")
/* character sets */
RULE(HV_CHARSET_ASCII, CHARSET, 102, E, W, I, "A byte is not ASCII, but MSH-18 names no other character set.")
RULE(HV_CHARSET_UTF8, CHARSET, 102, E, E, W, "The bytes are not valid UTF-8, which MSH-18 names.")
RULE(HV_CHARSET_UNKNOWN, CHARSET, 103, E, W, I, "MSH-18 is not a character set of HL7 table 0211.")
RULE(HV_CHARSET_UNCHECKED, CHARSET, 0, I, I, I, "Bytes of the character set in MSH-18 are not checked.")
/* conformance profile */
RULE(HV_PROFILE_SEGMENT_REQUIRED, PROFILE, 100, E, E, E, "The profile requires this segment.")
RULE(HV_PROFILE_REQUIRED, PROFILE, 101, E, E, E, "The profile requires a value here.")
RULE(HV_PROFILE_EXPECTED, PROFILE, 101, W, W, I, "The profile expects a value here, if one is known.")
RULE(HV_PROFILE_FORBIDDEN, PROFILE, 198, E, E, E, "The profile does not allow a value here.")
RULE(HV_PROFILE_TOO_FEW, PROFILE, 198, E, E, E, "The profile wants at least # of these.")
RULE(HV_PROFILE_TOO_MANY, PROFILE, 198, E, E, E, "The profile allows at most # of these.")
RULE(HV_PROFILE_LENGTH, PROFILE, 104, E, E, W, "The profile allows at most # characters.")
RULE(HV_PROFILE_VALUE, PROFILE, 103, E, E, E, "The value is not in the profile's value set.")
#undef E
#undef W
#undef I
