// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "core/config/problemcode.h"

using namespace Qt::StringLiterals;

namespace wql {

QString codeName(ProblemCode code)
{
    return u"WQL%1"_s.arg(int(code), 4, 10, QChar(u'0'));
}

const char *codeTitle(ProblemCode code)
{
    // A table. No default: a new code without a title does not compile.
    switch (code) {
    case ProblemCode::FileUnreadable:
        return "The file cannot be read";
    case ProblemCode::FileTooLarge:
        return "The file is too large";
    case ProblemCode::NotUtf8:
        return "The text is not UTF-8";
    case ProblemCode::ControlCharacter:
        return "A control character";
    case ProblemCode::IncludeMissing:
        return "An included file does not exist";
    case ProblemCode::IncludeLoop:
        return "Files include each other";
    case ProblemCode::IncludeTooMany:
        return "Too many included files";
    case ProblemCode::IncludeIsComment:
        return "#include is a comment";
    case ProblemCode::NoKeyAndValue:
        return "Neither section, key nor comment";
    case ProblemCode::UnknownSection:
        return "Unknown section";
    case ProblemCode::UnknownKey:
        return "Unknown key";
    case ProblemCode::KeyOutsideSection:
        return "A key before the first section";
    case ProblemCode::SectionNameMissing:
        return "The section needs a name";
    case ProblemCode::SectionNameUnexpected:
        return "The section takes no name";
    case ProblemCode::RepeatedKey:
        return "The key is given twice";
    case ProblemCode::DuplicateName:
        return "Two sections of one name";
    case ProblemCode::UnknownFormat:
        return "A format of another version";
    case ProblemCode::ArrowForEquals:
        return "=> instead of =";
    case ProblemCode::BadNumber:
        return "Not a number";
    case ProblemCode::NumberOutOfRange:
        return "The number is out of range";
    case ProblemCode::BadFlag:
        return "Neither yes nor no";
    case ProblemCode::BadChoice:
        return "None of the possible values";
    case ProblemCode::RelativePath:
        return "The path is not absolute";
    case ProblemCode::EmptyValue:
        return "The value is empty";
    case ProblemCode::MissingKey:
        return "A key is missing";
    case ProblemCode::BadUrl:
        return "Not a URL";
    case ProblemCode::UrlScheme:
        return "Neither http nor https";
    case ProblemCode::UrlCredentials:
        return "User or password inside the URL";
    case ProblemCode::UrlQuery:
        return "The URL has a query or fragment";
    case ProblemCode::CleartextPassword:
        return "The password crosses the network in clear";
    case ProblemCode::TokenLooksLikePartition:
        return "The token looks like a partition";
    case ProblemCode::BadExpression:
        return "Invalid regular expression";
    case ProblemCode::BadReplacement:
        return "Invalid replacement";
    case ProblemCode::SeveralPasswords:
        return "More than one source of the password";
    case ProblemCode::NoPassword:
        return "No password";
    case ProblemCode::PasswordReadableByAll:
        return "A file with a password that everybody may read";
    case ProblemCode::CommandFromUnsafeFile:
        return "A command in a file that others may write";
    case ProblemCode::BadCredentialName:
        return "Not the name of a credential";
    case ProblemCode::BadPolicyLine:
        return "Not a line of a policy";
    case ProblemCode::PolicyOpensDenied:
        return "The policy allows what hands the PBX over";
    case ProblemCode::BadHost:
        return "Not a host";
    case ProblemCode::BadRuleTest:
        return "Not a test of the rules";
    case ProblemCode::NoTarget:
        return "No target";
    case ProblemCode::UnknownTarget:
        return "The rule's target does not exist";
    case ProblemCode::SameTargetTwice:
        return "Two targets of the same URL and token";
    case ProblemCode::NoRule:
        return "Several targets and no rule";
    case ProblemCode::TargetWithoutRule:
        return "No rule feeds the target";
    case ProblemCode::UnknownPolicy:
        return "The target's policy does not exist";
    case ProblemCode::PolicyWithoutTarget:
        return "No target names the policy";
    case ProblemCode::SameAsteriskTwice:
        return "Two Asterisks of the same host and port";
    case ProblemCode::UnknownExpectedTarget:
        return "A test expects a target that does not exist";
    case ProblemCode::ChangedUnderneath:
        return "The file was changed by somebody else";
    case ProblemCode::CannotSave:
        return "The file cannot be written";
    case ProblemCode::IncompletelyRead:
        return "A file that could not be read is not overwritten";
    case ProblemCode::OwnerWouldChange:
        return "Saving would change the owner";
    case ProblemCode::SecretMissing:
        return "The password cannot be read";
    case ProblemCode::SecretNotAFile:
        return "The password file is no regular file";
    case ProblemCode::SecretTooOpen:
        return "The password file is open to others";
    case ProblemCode::SecretTooLarge:
        return "The password is too long";
    case ProblemCode::SecretCommandFailed:
        return "The password command failed";
    case ProblemCode::SecretNeedsDesktop:
        return "The keychain is for the desktop";
    case ProblemCode::SecretEmpty:
        return "The password is empty";
    case ProblemCode::LegacySyntax:
        return "Not a literal that can be read";
    case ProblemCode::LegacyCode:
        return "Code is not run";
    case ProblemCode::LegacyInterpolation:
        return "A variable inside a string";
    case ProblemCode::LegacyValue:
        return "A value that cannot be taken over";
    case ProblemCode::LegacyNothingFound:
        return "Nothing to import";
    }
    return nullptr;
}

} // namespace wql
