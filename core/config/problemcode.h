// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace wql {

/// The numbers by which problems are known to operators. docs/errors.md explains each; a number is never
/// given to anything else.
enum class ProblemCode {
    // Files
    FileUnreadable = 1101,
    FileTooLarge = 1102,
    NotUtf8 = 1103,
    ControlCharacter = 1104,
    IncludeMissing = 1105,
    IncludeLoop = 1106,
    IncludeTooMany = 1107,
    IncludeIsComment = 1108,
    FileWritableByAll = 1109,
    MoreProblems = 1110,
    // Grammar
    NoKeyAndValue = 1201,
    UnknownSection = 1202,
    UnknownKey = 1203,
    KeyOutsideSection = 1204,
    SectionNameMissing = 1205,
    SectionNameUnexpected = 1206,
    RepeatedKey = 1207,
    DuplicateName = 1208,
    UnknownFormat = 1209,
    ArrowForEquals = 1210,
    QuotesAreKept = 1211,
    CommentIsKept = 1212,
    // Values
    BadNumber = 1301,
    NumberOutOfRange = 1302,
    BadFlag = 1303,
    BadChoice = 1304,
    RelativePath = 1305,
    EmptyValue = 1306,
    MissingKey = 1307,
    BadUrl = 1311,
    UrlScheme = 1312,
    UrlCredentials = 1313,
    UrlQuery = 1314,
    CleartextPassword = 1315,
    TokenLooksLikePartition = 1316,
    BadExpression = 1317,
    BadReplacement = 1318,
    SeveralPasswords = 1319,
    NoPassword = 1320,
    PasswordReadableByAll = 1321,
    CommandFromUnsafeFile = 1322,
    BadCredentialName = 1323,
    BadPolicyLine = 1324,
    PolicyOpensDenied = 1325,
    BadHost = 1326,
    BadRuleTest = 1327,
    // The whole
    NoTarget = 1401,
    UnknownTarget = 1402,
    SameTargetTwice = 1403,
    NoRule = 1404,
    TargetWithoutRule = 1405,
    UnknownPolicy = 1406,
    PolicyWithoutTarget = 1407,
    SameAsteriskTwice = 1408,
    UnknownExpectedTarget = 1409,
    // Saving
    ChangedUnderneath = 1501,
    CannotSave = 1502,
    IncompletelyRead = 1503,
    OwnerWouldChange = 1504,
    // Secrets
    SecretMissing = 1601,
    SecretNotAFile = 1602,
    SecretTooOpen = 1603,
    SecretTooLarge = 1604,
    SecretCommandFailed = 1605,
    SecretNeedsDesktop = 1606,
    SecretEmpty = 1607,
    // The original's files
    LegacySyntax = 1701,
    LegacyCode = 1702,
    LegacyInterpolation = 1703,
    LegacyValue = 1704,
    LegacyNothingFound = 1705,
};

/// `WQL1203`
QString codeName(ProblemCode code);

} // namespace wql
