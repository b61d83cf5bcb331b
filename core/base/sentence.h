// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <type_traits>

namespace wql {

/// A sentence for people: its English with %1, %2 and so on, and what stands there. The English is what a
/// translator finds it by, so the sentence can be made in one place, travel, and be read in the language of
/// whoever looks: a log and the command line are English, a window is not.
class Sentence {
public:
    /// Most sentences are one. What stands before or behind it, such as a hint, is a part of its own.
    struct Part {
        QString source;
        QStringList arguments;

        bool operator==(const Part &) const = default;
    };

    Sentence() = default;
    /// lupdate finds \a english here, and puts it under this class's name.
    static Sentence tr(const char *english);
    /// Somebody else's words, which no translator knows.
    static Sentence verbatim(const QString &words);
    /// From elsewhere; a source that no translator knows stays English.
    explicit Sentence(QList<Part> parts)
        : m_parts(std::move(parts))
    {
    }

    /// With what stands in the place of the next %1, %2 and so on.
    template <typename... Values> Sentence arg(const Values &...values) const
    {
        Sentence sentence = *this;
        (sentence.m_parts.last().arguments.append(textOf(values)), ...);
        return sentence;
    }
    Sentence operator+(const Sentence &behind) const { return Sentence(m_parts + behind.m_parts); }

    bool isEmpty() const { return m_parts.isEmpty(); }
    QString english() const;
    /// In the language of this program, where it has a translator.
    QString text() const;

    const QList<Part> &parts() const { return m_parts; }

    bool operator==(const Sentence &) const = default;

private:
    template <typename Value> static QString textOf(const Value &value)
    {
        if constexpr (std::is_integral_v<Value>)
            return QString::number(value);
        else if constexpr (std::is_same_v<Value, QStringView>)
            return value.toString();
        else
            return QString(value);
    }

    QList<Part> m_parts;
};

} // namespace wql
