// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/client/loaderclient.h"
#include "gui/models/customer.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wql {

class PasswordKeeping;
class RuleDocument;

/// Asks all that a new customer needs, tests the connection from the PBX, has the loader keep the password,
/// and leaves a target and a rule behind as one edit, to be applied like any other.
///
///     Asking     add(), and nothing is wrong   -> Testing
///     Testing    QueueMetrics would take rows  -> Keeping
///     Testing    it would not                  -> Asking, with the reason; add() without a test is offered
///     Keeping    the loader has the password   -> accepted
///     Keeping    it has not                    -> Asking, with the reason
class CustomerDialog : public QDialog {
    Q_OBJECT
public:
    CustomerDialog(RuleDocument *document, LoaderLink *link, QWidget *parent = nullptr);

private:
    enum class State { Asking, Testing, Keeping };

    void build();
    QWidget *markRow();
    Customer customer() const;
    void watch();
    void propose();
    void forgetWords();
    QString problem() const;
    void enter(State state, const QString &words, bool isTrouble = false);
    void add();
    void test();
    void onTested(const Reply<std::vector<CheckedTarget>> &reply);
    void offerWithoutTest(const QString &words);
    void addWithoutTest();
    void keepPassword();
    void commit(const QString &passwordKey, const QString &password);

    RuleDocument *m_document;
    QPointer<LoaderLink> m_link;
    QLineEdit *m_name;
    QComboBox *m_like;
    QLineEdit *m_url;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QComboBox *m_kind;
    QLineEdit *m_mark;
    QCheckBox *m_ofAgents;
    QLabel *m_words;
    QDialogButtonBox *m_buttons;
    QPushButton *m_withoutTest; ///< seen only after a test that did not go well
    PasswordKeeping *m_keeping;
    QString m_proposedLike; ///< whose shape was proposed last
    State m_state = State::Asking;
    PendingCall m_call;
};

} // namespace wql
