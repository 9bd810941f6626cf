// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/newpassphrase.h"

#include "core/store/protection.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/formsection.h"
#include "ui/parts/passphrasefield.h"

#include <QLabel>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

NewPassphrase::NewPassphrase(FormSection& form, std::function<Names()> names, const QString& label)
    : QObject(&form)
    , m_form(form)
    , m_names(std::move(names))
    , m_first(new PassphraseField(&form))
    , m_strength(new QLabel(&form))
    , m_again(new PassphraseField(&form))
{
    m_strength->setObjectName(u"passphraseStrength"_s);
    m_strength->setTextFormat(Qt::PlainText);
    m_strength->setWordWrap(true);
    m_form.addField(u"newPassphrase"_s,
        {label.isEmpty() ? tr("Passphrase") : label,
            tr("At least twelve characters: three or four words that do not belong together are easy to remember and hard "
               "to guess."),
            false},
        m_first);
    m_form.addWidget(m_strength);
    m_form.addField(u"newPassphraseAgain"_s, {tr("The same passphrase again"), {}, false}, m_again);
    connect(m_first, &PassphraseField::edited, this, &NewPassphrase::judge);
    judge();
}

void NewPassphrase::judge()
{
    const Names names = m_names();
    const auto problem
        = m_first->isEmpty() ? std::nullopt : store::passphraseProblem(m_first->text(), names.file, names.person);
    m_strength->setVisible(!m_first->isEmpty());
    m_strength->setText(problem ? tr("Not yet. %1").arg(*problem) : tr("✓ This will do."));
    setStyleBadge(*m_strength, problem ? u"neutral"_s : u"done"_s);
    m_form.clearProblem(u"newPassphrase"_s);
}

QList<ErrorSummary::Problem> NewPassphrase::check()
{
    const Names names = m_names();
    QList<ErrorSummary::Problem> problems;
    const auto add = [&](const QString& field, const QString& sentence) {
        m_form.showProblem(field, sentence);
        if (!sentence.isEmpty())
            problems.append({field, sentence});
    };
    const auto weak = store::passphraseProblem(m_first->text(), names.file, names.person);
    add(u"newPassphrase"_s, m_first->isEmpty() ? tr("Type a passphrase.") : weak.value_or(QString()));
    const bool differs = !weak && !(m_first->peek() == m_again->peek());
    add(u"newPassphraseAgain"_s, differs ? tr("The two are not the same. Type both again.") : QString());
    return problems;
}

Passphrase NewPassphrase::take()
{
    Passphrase taken = m_first->take();
    clear();
    return taken;
}

void NewPassphrase::clear()
{
    m_first->clear();
    m_again->clear();
    judge();
}

void NewPassphrase::setVisible(bool visible)
{
    m_form.setFieldVisible(u"newPassphrase"_s, visible);
    m_form.setFieldVisible(u"newPassphraseAgain"_s, visible);
    if (visible)
        judge();
    else
        m_strength->hide();
}

} // namespace axs::ui
