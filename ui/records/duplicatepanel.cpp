// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/duplicatepanel.h"

#include "core/base/text.h"
#include "ui/parts/card.h"
#include "ui/parts/dynamicstyle.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

DuplicatePanel::DuplicatePanel(QWidget* parent)
    : QWidget(parent)
    , m_card(new Card(tr("Possible match"), this))
    , m_list(m_card->body())
{
    setObjectName(u"caf.duplicates"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_card->setSubtitle(tr("Is it one of these children? If not, go on typing."));
    hide();
}

void DuplicatePanel::showChildren(const std::vector<store::PossibleChild>& found)
{
    for (QWidget* row : std::as_const(m_rows)) {
        row->hide();
        row->setObjectName({});
        row->deleteLater();
    }
    m_rows.clear();
    for (std::size_t i = 0; i < found.size(); ++i) {
        const store::PossibleChild& possible = found[i];
        auto* row = new QWidget(m_card);
        auto* lines = new QVBoxLayout(row);
        lines->setContentsMargins(0, 4, 0, 4);
        lines->setSpacing(2);
        const QString name = store::childName(possible.child);
        auto* title = new QLabel(name, row);
        setStyleRole(*title, u"strong"_s);
        QStringList facts{possible.child.dateOfBirth.british(), possible.why,
            counted(static_cast<qint64>(possible.cafs.size()), u"CAF"_s, u"CAFs"_s)};
        facts.removeAll(QString());
        auto* words = new QLabel(facts.join(u" · "_s), row);
        setStyleRole(*words, u"quiet"_s);
        auto* use = new QPushButton(tr("Use this child"), row);
        use->setObjectName(u"caf.duplicates.%1.use"_s.arg(i));
        use->setAccessibleName(tr("Use this child: %1").arg(name));
        for (QLabel* label : {title, words}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            lines->addWidget(label);
        }
        lines->addWidget(use, 0, Qt::AlignLeft);
        connect(use, &QPushButton::clicked, this, [this, possible] { Q_EMIT childChosen(possible); });
        m_list->addWidget(row);
        m_rows.append(row);
    }
    setVisible(!found.empty());
}

} // namespace axs::ui
