// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "headless/wqloaderctl/fleet/inventory.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

constexpr int deepestNode = 32;

/// What stands behind a key. Opaque is more than this reader understands: nothing may depend on it.
struct YamlNode {
    enum class Kind { Nothing, Plain, Mapping, Opaque };
    Kind kind = Kind::Nothing;
    int line = 0;
    QString text;
    std::vector<std::pair<QString, YamlNode>> members;
};

struct YamlLine {
    int number;
    qsizetype indent;
    QString text; ///< without indentation
};

/// Reads nested keys with plain values, by their indentation.
class YamlReader {
public:
    InventoryResult<YamlNode> read(const QByteArray &text)
    {
        if (const auto cut = cutIntoLines(text); !cut)
            return unexpected(cut.error());
        if (m_lines.empty())
            return YamlNode{};
        auto node = mapping(m_lines.front().indent, 0);
        if (node && m_next < m_lines.size())
            return problem(m_lines[m_next], u"the indentation fits no line above"_s);
        return node;
    }

private:
    static tl::unexpected<InventoryProblem> problem(const YamlLine &line, const QString &text)
    {
        return unexpected(InventoryProblem{ line.number, text });
    }

    InventoryResult<void> cutIntoLines(const QByteArray &text)
    {
        int number = 0;
        bool hasBegun = false;
        for (const QByteArray &raw : text.split('\n')) {
            ++number;
            const QString line = QString::fromUtf8(raw);
            const QString words = line.trimmed();
            if (words.isEmpty() || words.startsWith(u'#')
                || (words == "---"_L1 && !hasBegun && m_lines.empty())) {
                hasBegun = hasBegun || words == "---"_L1;
                continue;
            }
            qsizetype indent = 0;
            while (line[indent] == u' ')
                ++indent;
            m_lines.push_back({ number, indent, words });
            if (line[indent] == u'\t')
                return problem(m_lines.back(), u"YAML is indented by blanks, not by tabulators"_s);
            if (indent == 0 && (words.startsWith("---"_L1) || words == "..."_L1 || words.startsWith(u'%')))
                return problem(m_lines.back(), u"one document is read, without directives"_s);
        }
        return {};
    }

    bool isDeeper(qsizetype indent) const
    {
        return m_next < m_lines.size() && m_lines[m_next].indent > indent;
    }

    void skipDeeper(qsizetype indent)
    {
        while (isDeeper(indent))
            ++m_next;
    }

    InventoryResult<YamlNode> mapping(qsizetype indent, int depth)
    {
        YamlNode node{ YamlNode::Kind::Mapping, m_lines[m_next].number, {}, {} };
        if (depth > deepestNode)
            return problem(m_lines[m_next], u"this is nested too deeply"_s);
        QSet<QString> seen;
        while (m_next < m_lines.size() && m_lines[m_next].indent == indent) {
            const YamlLine line = m_lines[m_next];
            static const QRegularExpression pattern(
                u"\\A(?:\"([^\"\\\\]*)\"|'([^']*)'|([^\\s\"'#&*!|>%@`{}\\[\\],?-][^#]*?|-[^\\s#][^#]*?|\\S*?\\[[^\\]]*\\]\\S*?))\\s*:(?:\\s+(.*))?\\z"_s);
            const auto match = pattern.match(line.text);
            if (!match.hasMatch())
                return problem(line, u"this is no 'key:' or 'key: value'"_s);
            const QString key = match.captured(1) + match.captured(2) + match.captured(3);
            if (key == "<<"_L1)
                return problem(line, u"what is merged in is not read"_s);
            if (seen.contains(key))
                return problem(line, u"'%1' is there twice"_s.arg(key));
            seen += key;
            ++m_next;
            auto value = valueOf(line, match.captured(4).trimmed(), depth);
            if (!value)
                return value;
            value->line = line.number; // where it is named
            node.members.emplace_back(key, std::move(*value));
        }
        if (isDeeper(indent))
            return problem(m_lines[m_next], u"the indentation fits no line above"_s);
        return node;
    }

    InventoryResult<YamlNode> valueOf(const YamlLine &line, const QString &rest, int depth)
    {
        YamlNode node{ YamlNode::Kind::Nothing, line.number, {}, {} };
        if (rest.isEmpty() || rest.startsWith(u'#')) {
            if (isDeeper(line.indent) && !m_lines[m_next].text.startsWith("- "_L1)
                && m_lines[m_next].text != "-"_L1)
                return mapping(m_lines[m_next].indent, depth + 1);
            skipList(line.indent, node);
            return node;
        }
        if (rest.startsWith(u'&') || rest.startsWith(u'*'))
            return problem(line, u"anchors and aliases are not read"_s);
        if (QStringView(u"|>[{!").contains(rest.front())) {
            static const QRegularExpression empty(u"\\A\\{\\s*\\}\\s*(#.*)?\\z"_s);
            node.kind = empty.match(rest).hasMatch() ? YamlNode::Kind::Mapping : YamlNode::Kind::Opaque;
            skipDeeper(line.indent);
            return node;
        }
        if (isDeeper(line.indent))
            return problem(m_lines[m_next], u"a value that goes on in the next line is not read"_s);
        return plain(line, rest);
    }

    /// A list may stand as far to the left as its key.
    void skipList(qsizetype indent, YamlNode &node)
    {
        const auto isItem = [&] {
            return m_next < m_lines.size() && m_lines[m_next].indent >= indent
                && (m_lines[m_next].text.startsWith("- "_L1) || m_lines[m_next].text == "-"_L1);
        };
        while (isItem()) {
            node.kind = YamlNode::Kind::Opaque;
            ++m_next;
            skipDeeper(indent);
        }
    }

    static InventoryResult<YamlNode> plain(const YamlLine &line, const QString &rest)
    {
        YamlNode node{ YamlNode::Kind::Plain, line.number, {}, {} };
        static const QRegularExpression quoted(u"\\A(?:\"([^\"\\\\]*)\"|'((?:[^']|'')*)')\\s*(?:#.*)?\\z"_s);
        if (rest.front() == u'"' || rest.front() == u'\'') {
            const auto match = quoted.match(rest);
            if (!match.hasMatch())
                return problem(line, u"this quoted text is not understood"_s);
            node.text = match.captured(1) + match.captured(2).replace("''"_L1, "'"_L1);
            return node;
        }
        static const QRegularExpression comment(u"\\s#.*\\z"_s);
        node.text = QString(rest).remove(comment).trimmed();
        if (node.text == "null"_L1 || node.text == "~"_L1)
            node.kind = YamlNode::Kind::Nothing;
        return node;
    }

    std::vector<YamlLine> m_lines;
    size_t m_next = 0;
};

using Read = InventoryResult<void>;

bool isMapping(const YamlNode &node)
{
    return node.kind == YamlNode::Kind::Mapping;
}

Read expectMapping(const YamlNode &node, const QString &what)
{
    if (isMapping(node) || node.kind == YamlNode::Kind::Nothing)
        return {};
    return unexpected(
        InventoryProblem{ node.line, u"%1: keys with a colon, a line each, are expected"_s.arg(what) });
}

InventoryValues valuesFrom(const YamlNode &node)
{
    InventoryValues values;
    for (const auto &[key, value] : node.members)
        values.insert(key,
            { value.text, value.line,
                value.kind == YamlNode::Kind::Plain || value.kind == YamlNode::Kind::Nothing });
    return values;
}

void addValues(InventoryValues &to, const InventoryValues &more)
{
    for (auto value = more.begin(); value != more.end(); ++value)
        to.insert(value.key(), value.value());
}

Read readHosts(Inventory &inventory, const QString &group, const YamlNode &hosts)
{
    if (const Read is = expectMapping(hosts, u"hosts"_s); !is)
        return is;
    for (const auto &[pattern, node] : hosts.members) {
        if (const Read is = expectMapping(node, pattern); !is)
            return is;
        const auto names = expandedHosts(pattern, node.line);
        if (!names)
            return unexpected(names.error());
        for (const QString &name : *names) {
            const auto host = inventory.addHost(name, node.line);
            if (!host)
                return unexpected(host.error());
            addValues((*host)->values, valuesFrom(node));
            if (QStringList &all = inventory.groups[group].hosts; !all.contains(name))
                all += name;
        }
    }
    return {};
}

Read readGroup(Inventory &inventory, const QString &name, const YamlNode &group)
{
    inventory.groups[name];
    if (const Read is = expectMapping(group, name); !is)
        return is;
    for (const auto &[key, node] : group.members) {
        Read done;
        if (key == "hosts"_L1) {
            done = readHosts(inventory, name, node);
        } else if (key == "vars"_L1) {
            done = expectMapping(node, u"vars"_s);
            addValues(inventory.groups[name].values, valuesFrom(node));
        } else if (key == "children"_L1) {
            done = expectMapping(node, u"children"_s);
            for (const auto &[child, of] : node.members) {
                if (done && !inventory.groups[name].children.contains(child))
                    inventory.groups[name].children += child;
                done = done ? readGroup(inventory, child, of) : done;
            }
        } else {
            done = unexpected(InventoryProblem{
                node.line, u"'%1' in a group is not known: hosts, children and vars are"_s.arg(key) });
        }
        if (!done)
            return done;
    }
    return {};
}

} // namespace

InventoryResult<Inventory> inventoryFromYaml(const QByteArray &text)
{
    const auto root = YamlReader().read(text);
    if (!root)
        return unexpected(root.error());
    Inventory inventory;
    for (const auto &[name, group] : root->members)
        if (const Read done = readGroup(inventory, name, group); !done)
            return unexpected(done.error());
    return inventory;
}

} // namespace wql
