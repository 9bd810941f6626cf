// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helppage.h"

#include "ui/parts/dynamicstyle.h"
#include "ui/parts/theme.h"
#include "ui/shell/helptopics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Sizes headings by the theme, and gives lines and paragraphs room.
void dress(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(theme().px(level > 1 ? 14 : level == 1 ? 0 : 4));
        format.setBottomMargin(theme().px(level > 0 ? 6 : 4));
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat letters;
        letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
        letters.setFontWeight(QFont::DemiBold);
        letters.setProperty(QTextFormat::FontPixelSize, theme().px(level == 1 ? 20 : 14));
        cursor.mergeCharFormat(letters);
    }
}

} // namespace

HelpPage::HelpPage(QWidget* parent)
    : WindowPage(PageKind::help, parent)
    , m_topics(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    m_topics->setObjectName(u"helpTopics"_s);
    m_topics->setAccessibleName(tr("Help topics"));
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topics->setWordWrap(true);
    m_topics->setFrameShape(QFrame::NoFrame);
    setStyleRole(*m_topics, u"plainList"_s);
    m_text->setObjectName(u"helpText"_s);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    setStyleRole(*m_text, u"reading"_s);
    for (const HelpTopic& topic : helpTopics()) {
        auto* item = new QListWidgetItem(topic.title, m_topics);
        item->setData(Qt::UserRole, topic.id);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_topics);
    layout->addWidget(m_text, 1);
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr)
            showTopic(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this,
        [this](const QUrl& link) { arrive({PageKind::help, {}, {}, link.path().section(u'.', 0, 0), {}}); });
    fitList();
}

void HelpPage::arrive(const Place& place)
{
    m_place = place;
    for (int row = 0; row < m_topics->count(); ++row)
        if (m_topics->item(row)->data(Qt::UserRole).toString() == place.detail)
            m_topics->setCurrentRow(row);
    if (m_topics->currentRow() < 0)
        m_topics->setCurrentRow(0);
}

void HelpPage::takeFocus()
{
    m_topics->setFocus(Qt::OtherFocusReason);
}

QString HelpPage::shownText() const
{
    return m_text->toPlainText();
}

void HelpPage::showTopic(const QString& id)
{
    m_place.detail = id;
    m_text->document()->setDocumentMargin(theme().px(16));
    m_text->setMarkdown(helpText(id));
    dress(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
    m_text->setAccessibleName(tr("Help: %1").arg(m_topics->currentItem()->text()));
    Q_EMIT placeChanged();
}

void HelpPage::fitList()
{
    m_topics->setFixedWidth(theme().px(216));
}

void HelpPage::changeEvent(QEvent* event)
{
    WindowPage::changeEvent(event);
    if (event->type() != QEvent::StyleChange || m_topics->currentItem() == nullptr)
        return;
    fitList();
    showTopic(m_place.detail);
}

} // namespace axs::ui
