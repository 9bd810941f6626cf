// SPDX-FileCopyrightText: 2026 AXS Pathway contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helptopics.h"

#include <QCoreApplication>
#include <QFile>

namespace axs::ui {

using namespace Qt::Literals::StringLiterals;

const QList<HelpTopic>& helpTopics()
{
    const auto topic = [](const QString& id, const char* title, const QString& words) {
        return HelpTopic{id, QCoreApplication::translate("axs::ui::Help", title), words};
    };
    static const QList<HelpTopic> topics{
        topic(u"start"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "Opening and creating files"),
            u"start open create new file recent locked read-only where data is kept"_s),
        topic(u"locking"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "Passphrases and locking"),
            u"passphrase lock unlock idle protected clipboard forgotten caps lock swap"_s),
        topic(u"people"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "People and the recovery code"),
            u"people keeper hand over remove recovery code council key escrow rekey leaver"_s),
        topic(u"home"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "Home"), u"home drafts recently viewed glance"_s),
        topic(u"work"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "Due work"),
            u"work due overdue interval assumed working days bank holiday waiting open cases print"_s),
        topic(u"children"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "Finding children"),
            u"children list filter sort columns search misspelt name"_s),
        topic(u"finding"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "Finding people, and one child twice"),
            u"find search nickname misspelt date of birth reference duplicate twin merge take back"_s),
        topic(u"lists"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "Lists, and changing many CAFs"),
            u"list role sector agency entry retire merge rename order bulk change lead co-ordinator"_s),
        topic(u"caf"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "Entering a CAF"),
            u"caf form draft save review date history undo"_s),
        topic(u"child"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "The child’s page and contacts"),
            u"child page family address who works with contact log timeline episodes"_s),
        topic(u"harm"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "Risk of significant harm"),
            u"harm safeguarding danger refer telephone 999 board police"_s),
        topic(u"prints"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "Papers and the family copy"),
            u"print paper pdf family copy invitation plan review blank form receipt held back"_s),
        topic(u"tac"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "The TAC room"),
            u"tac room meeting full screen agenda plan voices end meeting minutes"_s),
        topic(u"dashboard"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "The dashboard"),
            u"dashboard chart bar figure table filter period"_s),
        topic(u"ask"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "Asking in a sentence"),
            u"ask question sentence words understand count filter underline"_s),
        topic(u"report"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "The performance report"), u"report pdf export print"_s),
        topic(u"trail"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "The trail: who did what"),
            u"trail events audit who has looked viewed search history older copy head chain"_s),
        topic(u"known"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "As it was known, and who knew what"),
            u"known earlier day past picture history chronology late who knew what when back to today"_s),
        topic(u"import"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "Importing tables"), u"import csv excel spreadsheet table paste drop column heading match undo take back rejected"_s),
        topic(u"backups"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "Backups and damaged files"),
            u"backup restore drill salvage damaged file copy"_s),
        topic(u"keyboard"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "Keyboard and text size"),
            u"keyboard shortcuts keys text size contrast dark screen reader"_s),
        topic(u"sample"_s, QT_TRANSLATE_NOOP("axs::ui::Help", "About the sample"),
            u"sample fictional invented devon reset today"_s),
    };
    return topics;
}

QString helpText(const QString& id)
{
    QFile file(u":/help/%1.md"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    // The licence lines stand in a comment at the top.
    if (text.startsWith("<!--"_L1))
        text.remove(0, text.indexOf("-->"_L1) + 3);
    return text.trimmed();
}

QString helpTopicFor(PageKind page)
{
    switch (page) {
    case PageKind::start:
    case PageKind::create:
        return u"start"_s;
    case PageKind::unlock:
        return u"locking"_s;
    case PageKind::people:
    case PageKind::recovery:
    case PageKind::replace:
        return u"people"_s;
    case PageKind::home:
        return u"home"_s;
    case PageKind::children:
        return u"children"_s;
    case PageKind::work:
    case PageKind::intervals:
        return u"work"_s;
    case PageKind::child:
        return u"child"_s;
    case PageKind::caf:
        return u"caf"_s;
    case PageKind::dashboard:
    case PageKind::records:
        return u"dashboard"_s;
    case PageKind::ask:
        return u"ask"_s;
    case PageKind::reports:
    case PageKind::ledger:
        return u"report"_s;
    case PageKind::backups:
    case PageKind::damage:
        return u"backups"_s;
    case PageKind::papers:
        return u"prints"_s;
    case PageKind::tac:
        return u"tac"_s;
    case PageKind::trail:
        return u"trail"_s;
    case PageKind::lists:
    case PageKind::bulk:
        return u"lists"_s;
    case PageKind::imports:
        return u"import"_s;
    case PageKind::merge:
        return u"finding"_s;
    case PageKind::settings:
    case PageKind::help:
        return u"keyboard"_s;
    }
    return u"home"_s;
}

} // namespace axs::ui
