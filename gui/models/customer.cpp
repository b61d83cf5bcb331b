// SPDX-FileCopyrightText: 2026 The WQLoader developers
// SPDX-License-Identifier: MIT
#include "gui/models/customer.h"

#include "core/config/configedits.h"
#include "core/config/sharedsections.h"
#include "core/config/targeturl.h"
#include "core/routing/ruleplace.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wql {

namespace {

/// What is each target's own.
bool isOwn(const QString &key)
{
    return key == "url"_L1 || key == "user"_L1 || key == "comment"_L1 || isPasswordKey(key);
}

std::vector<Rule> rulesOf(const ConfigFile &file)
{
    std::vector<Rule> rules;
    for (const SharedSection &section : sharedSections(file))
        if (section.name.kind == "rule"_L1)
            rules.push_back(ruleFrom(section));
    return rules;
}

std::optional<SharedSection> targetOf(const ConfigFile &file, const QString &name)
{
    const std::vector<SharedSection> sections = sharedSections(file);
    const auto found = std::ranges::find(sections, SectionName{ u"target"_s, name }, &SharedSection::name);
    return found == sections.end() ? std::nullopt : std::optional(*found);
}

/// The first rule that leads to the target and names what it takes.
std::optional<Rule> ruleTo(const ConfigFile &file, const QString &target)
{
    for (const Rule &rule : rulesOf(file))
        if (rule.target == target && (rule.queue.isEnabled() || rule.agent.isEnabled()))
            return rule;
    return std::nullopt;
}

Rule ruleOf(const Customer &customer, const ConfigFile &file)
{
    const auto model = ruleTo(file, customer.like);
    Rule rule;
    rule.name = customer.name;
    rule.target = customer.name;
    rule.queue.tests = { { customer.kind, customer.mark } };
    if (customer.ofAgents)
        rule.agent.tests = rule.queue.tests;
    rule.stripToken = model && model->stripToken;
    return rule;
}

bool isMarkTaken(const Customer &customer, const ConfigFile &file)
{
    const NameTest test{ customer.kind, customer.mark };
    return std::ranges::any_of(rulesOf(file), [&](const Rule &rule) {
        return rule.enabled && std::ranges::find(rule.queue.tests, test) != rule.queue.tests.end();
    });
}

/// The context of an address is often the customer's name; its host is nobody's.
QString withOtherName(const QString &url, const QString &name, const QString &other)
{
    const qsizetype context = url.lastIndexOf(u'/') + 1;
    const bool hasContext = context > url.indexOf("//"_L1) + 2;
    return hasContext ? url.first(context) + url.sliced(context).replace(name, other) : url;
}

/// By what the rule knows its queues and agents.
void takeShape(Customer &customer, const std::optional<Rule> &rule)
{
    if (!rule)
        return;
    const NameTest &test = (rule->queue.isEnabled() ? rule->queue : rule->agent).tests.front();
    if (test.kind == NameTest::Kind::EndsWith)
        customer.kind = NameTest::Kind::EndsWith;
    customer.ofAgents = rule->agent.isEnabled();
    if (!customer.name.isEmpty() && test.kind != NameTest::Kind::Matches && test.text.contains(customer.like))
        customer.mark = QString(test.text).replace(customer.like, customer.name);
}

} // namespace

CustomerFault faultOf(const Customer &customer, const ConfigFile &file)
{
    if (customer.name.isEmpty())
        return CustomerFault::NoName;
    for (const SharedSection &section : sharedSections(file))
        if (section.name.name == customer.name
            && (section.name.kind == "target"_L1 || section.name.kind == "rule"_L1))
            return CustomerFault::NameTaken;
    if (!targetUrl(customer.url))
        return CustomerFault::BadUrl;
    if (customer.mark.isEmpty())
        return CustomerFault::NoMark;
    if (isMarkTaken(customer, file))
        return CustomerFault::MarkTaken;
    const bool isWritable
        = std::ranges::all_of(QStringList{ customer.name, customer.url, customer.user, customer.mark },
            [](const QString &text) { return ConfigDocument::isWritable(text); });
    return isWritable ? CustomerFault::None : CustomerFault::Unwritable;
}

QString usualMark(NameTest::Kind kind, const QString &name)
{
    if (name.isEmpty())
        return {};
    return kind == NameTest::Kind::EndsWith ? u"-%1"_s.arg(name) : u"%1-"_s.arg(name);
}

QString usualModel(const ConfigFile &file)
{
    QString model;
    for (const Rule &rule : rulesOf(file))
        if ((rule.queue.isEnabled() || rule.agent.isEnabled()) && targetOf(file, rule.target))
            model = rule.target;
    return model;
}

Customer customerLike(const ConfigFile &file, const QString &target, const QString &name)
{
    Customer customer;
    customer.name = name;
    customer.like = target;
    if (const auto model = targetOf(file, target)) {
        const QString url = model->values.value(u"url"_s).value(0);
        customer.url = name.isEmpty() ? url : withOtherName(url, target, name);
        customer.user = model->values.value(u"user"_s).value(0);
        takeShape(customer, ruleTo(file, target));
    }
    if (customer.mark.isEmpty())
        customer.mark = usualMark(customer.kind, name);
    return customer;
}

bool addCustomer(
    ConfigFile &file, const Customer &customer, const QString &passwordKey, const QString &password)
{
    const SectionName target{ u"target"_s, customer.name };
    const std::vector<Rule> rules = rulesOf(file);
    const Rule rule = ruleOf(customer, file);
    ConfigDocument written;
    bool done = written.addSection(target) && written.addKey(target, u"url"_s, customer.url)
        && (customer.user.isEmpty() || written.addKey(target, u"user"_s, customer.user))
        && (passwordKey.isEmpty() || written.addKey(target, passwordKey, password));
    if (const auto model = targetOf(file, customer.like))
        for (auto key = model->values.begin(); key != model->values.end(); ++key)
            done = done && (isOwn(key.key()) || written.setValues(target, key.key(), key.value()));
    const size_t place = placeFor(rule, rules);
    const auto before
        = place < rules.size() ? std::optional(SectionName{ u"rule"_s, rules[place].name }) : std::nullopt;
    return done && adoptSection(file, written, target) && insertRule(file, rule, before);
}

} // namespace wql
