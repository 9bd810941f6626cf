// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/findingspanel.h"

#include "core/base/text.h"
#include "core/pathway/accepted.h"
#include "ui/parts/badge.h"
#include "ui/parts/card.h"
#include "ui/parts/dynamicstyle.h"
#include "ui/parts/linkbutton.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;
using pathway::Severity;

namespace {

QString severityWords(Severity severity)
{
    switch (severity) {
    case Severity::error:
        return FindingsPanel::tr("Must be mended");
    case Severity::warning:
        return FindingsPanel::tr("Please check");
    case Severity::note:
        break;
    }
    return FindingsPanel::tr("Worth knowing");
}

Badge::Kind severityKind(Severity severity)
{
    return severity == Severity::error ? Badge::Kind::error
        : severity == Severity::warning ? Badge::Kind::due
                                        : Badge::Kind::neutral;
}

QLabel* paragraph(const QString& text, const QString& role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!role.isEmpty())
        setStyleRole(*label, role);
    return label;
}

} // namespace

FindingsPanel::FindingsPanel(FieldBinder& binder, std::function<QString()> author, QWidget* parent)
    : QWidget(parent)
    , m_binder(binder)
    , m_author(std::move(author))
    , m_sentence(paragraph({}, u"quiet"_s, this))
    , m_list(new QVBoxLayout)
{
    setObjectName(u"caf.findings"_s);
    m_sentence->setObjectName(u"caf.findings.sentence"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(paragraph(tr("Findings"), u"heading2"_s, this));
    layout->addWidget(m_sentence);
    m_list->setSpacing(12);
    layout->addLayout(m_list);
    connect(&binder.form(), &CafForm::stateChanged, this, [this] {
        if (isVisible())
            QMetaObject::invokeMethod(this, &FindingsPanel::refresh, Qt::QueuedConnection);
    });
}

void FindingsPanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void FindingsPanel::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

void FindingsPanel::refresh()
{
    for (Card* card : std::as_const(m_cards)) {
        m_list->removeWidget(card);
        card->hide();
        const QList<QWidget*> inner = card->findChildren<QWidget*>();
        for (QWidget* each : inner)
            each->setObjectName({});
        card->deleteLater();
    }
    m_cards.clear();
    qint64 open = 0;
    const auto found = m_binder.form().findings(m_binder.today());
    for (const pathway::Finding& finding : found) {
        open += finding.acceptedBecause.isEmpty();
        m_cards.append(makeCard(finding, static_cast<int>(m_cards.size())));
        m_list->addWidget(m_cards.constLast());
    }
    const auto accepted = static_cast<qint64>(found.size()) - open;
    m_sentence->setText(found.empty() ? tr("Everything holds together.")
            : accepted == 0           ? counted(open, tr("finding"), tr("findings"))
                                      : tr("%1, %2 accepted").arg(counted(open, tr("finding"), tr("findings"))).arg(accepted));
}

Card* FindingsPanel::makeCard(const pathway::Finding& finding, int place)
{
    const QString key = pathway::findingKey(finding);
    const QString name = u"caf.findings.%1"_s.arg(place);
    auto* card = new Card(finding.message, this);
    card->setObjectName(name);
    card->addHeaderWidget(new Badge(severityWords(finding.severity), severityKind(finding.severity), card));
    card->body()->addWidget(paragraph(finding.mend, {}, card));
    QStringList aside{ finding.where, finding.source };
    aside.removeAll(QString());
    if (!aside.isEmpty())
        card->body()->addWidget(paragraph(aside.join(u" · "_s), u"quiet"_s, card));
    auto* go = new LinkButton(tr("Go to the field"), card);
    go->setObjectName(name + u".go"_s);
    go->setAccessibleName(tr("Go to the field: %1").arg(finding.message));
    connect(go, &QPushButton::clicked, this,
        [this, field = fieldKey(finding.kind, finding.record, finding.field)] { Q_EMIT fieldRequested(field); });
    card->body()->addWidget(go, 0, Qt::AlignLeft);
    if (const auto* row = pathway::acceptedFinding(m_binder.form().value(), key))
        addAcceptance(*card, key, name, *row);
    else if (finding.severity == Severity::warning && !m_readOnly)
        addReason(*card, key, name);
    return card;
}

void FindingsPanel::addAcceptance(
    Card& card, const QString& key, const QString& name, const record::AcceptedFinding& row)
{
    auto* words = paragraph(tr("Accepted because: %1").arg(row.because), u"strong"_s, &card);
    words->setObjectName(name + u".because"_s);
    card.body()->addWidget(words);
    QStringList who{ row.acceptedBy, row.acceptedOn.british() };
    who.removeAll(QString());
    card.body()->addWidget(paragraph(who.join(u", "_s), u"quiet"_s, &card));
    if (m_readOnly)
        return;
    auto* back = new LinkButton(tr("No longer accept it"), &card);
    back->setObjectName(name + u".reopen"_s);
    back->setAccessibleName(tr("No longer accept it: %1").arg(row.because));
    connect(back, &QPushButton::clicked, this, [this, key] {
        m_binder.form().change({}, [&key](CafState& state) {
            state.reasons.remove(key);
            if (const auto* accepted = pathway::acceptedFinding(state.value, key))
                pathway::removeRow(state.value, accepted->id);
        });
    });
    card.body()->addWidget(back, 0, Qt::AlignLeft);
}

void FindingsPanel::addReason(Card& card, const QString& key, const QString& name)
{
    auto* label = paragraph(tr("It is right as it is, because:"), {}, &card);
    auto* reason = new QLineEdit(m_reasons.value(key), &card);
    reason->setObjectName(name + u".reason"_s);
    reason->setAccessibleName(tr("Why it is right as it is"));
    label->setBuddy(reason);
    auto* accept = new QPushButton(tr("Accept"), &card);
    accept->setObjectName(name + u".accept"_s);
    accept->setAccessibleName(tr("Accept this finding with the reason"));
    accept->setEnabled(!reason->text().trimmed().isEmpty());
    connect(reason, &QLineEdit::textChanged, this, [this, key, accept](const QString& text) {
        m_reasons.insert(key, text);
        accept->setEnabled(!text.trimmed().isEmpty());
    });
    connect(reason, &QLineEdit::returnPressed, this, [this, key] { this->accept(key); });
    connect(accept, &QPushButton::clicked, this, [this, key] { this->accept(key); });
    card.body()->addWidget(label);
    card.body()->addWidget(reason);
    card.body()->addWidget(accept, 0, Qt::AlignLeft);
}

void FindingsPanel::accept(const QString& key)
{
    const QString because = m_reasons.value(key).trimmed();
    if (because.isEmpty())
        return;
    m_reasons.remove(key);
    m_binder.form().change({}, [&](CafState& state) {
        pathway::acceptFinding(state.value, { key, because, m_author(), m_binder.today() }, m_binder.newId());
    });
}

} // namespace axs::ui
