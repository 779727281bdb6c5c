"""Open figures: a closed month as rates, beside the network's mean; mentors see the exact sums of their own, too.

The coordinator may choose the whole network, and gets every organisation's rates as a file.
"""

from __future__ import annotations

import csv
import io
from datetime import date, datetime
from typing import TYPE_CHECKING

from conversations.answers import choice_of
from conversations.our_week import upper_first
from conversations.screen import Document, Screen
from conversations.talk import Talk
from conversations.words import Month as MonthName
from conversations.words import Words
from reports import compare as figures
from reports.compare import NetworkRates, Rates, Sums
from reports.export import cell
from reports.periods import Month
from storage import network, people, units
from storage.units import OrganisationCard

if TYPE_CHECKING:
    from sqlalchemy import Connection

SHARES = figures.NAMES[2:]
"""The rates that are parts of a whole; the others are visits."""
NOT_TOLD = {"nonbinary": "compare-few_among_unknown",
            **dict.fromkeys(("new_faces", "youth_run"), "compare-none_told")}
"""Why a rate cannot be told, where there is more to say than that."""


async def compare(talk: Talk) -> None:
    """Whose figures, of which month; then all of them in one message."""
    mine = await talk.look("mine", own_organisations, talk.member)
    coordinator = people.is_coordinator(talk.me)
    if not mine and not coordinator:
        return await talk.say("nowhere")
    chosen = str(mine[0].id) if mine else "network"
    if len(mine) + coordinator > 1:
        chosen = await talk.ask("whose", choice_of({str(one.id): one.name for one in mine},
                                                   more=("network",) if coordinator else (), on_card=False))
    if chosen == "network":
        return await of_network(talk)
    place = next(one for one in mine if str(one.id) == chosen)
    months = await talk.look("months", figures.months_held, place.id, talk.now, fresh=True)
    if not months:
        return await talk.say("nothing", organisation=place.name)
    month = months[0].isoformat()
    if len(months) > 1:
        month = await talk.ask("month", choice_of(named(talk.words, months), width=2, on_card=False),
                               organisation=place.name)
    mentor = people.is_mentor(talk.me, place.id)
    screen = await talk.look("figures", month_screen, place, date.fromisoformat(month), talk.now, talk.words, mentor,
                             fresh=True)
    await talk.say("shown", screen=screen)


async def of_network(talk: Talk) -> None:
    """The mean, and everybody's rates as a file."""
    months = await talk.look("network_months", network_months, talk.now, talk.here.time_zone, fresh=True)
    month = await talk.ask("network_month", choice_of(named(talk.words, months), width=2, on_card=False))
    screen = await talk.look("network_figures", network_screen, date.fromisoformat(month), talk.now, talk.words,
                             fresh=True)
    await talk.say("network_shown", screen=screen)


def own_organisations(tx: Connection, member_id: int) -> list[OrganisationCard]:
    """Where a member has a role, by name; not where they practise."""
    people.require_self(tx, member_id)
    mine = people.organisations_where(people.roles_of(tx, member_id), "see_rates")
    cards = [units.organisation_card(tx, number) for number in mine if not units.is_practice(tx, number)]
    return sorted(cards, key=lambda card: (card.name, card.id))


def network_months(tx: Connection, now: datetime, time_zone: str) -> list[date]:
    """The last six closed months, on the clock of the server's owner."""
    return figures.closed_months(now, time_zone)


def named(words: Words, months: list[date]) -> dict[str, str]:
    """Six months never share a name: "May" """
    return {month.isoformat(): upper_first(words.shown(MonthName(month))) for month in months}


# One organisation

def month_screen(tx: Connection, place: OrganisationCard, month: date, now: datetime, words: Words,
                 mentor: bool) -> Screen:
    """What everybody in the network may see of a month, the mean beside it; for mentors the exact sums above."""
    invented = figures.is_invented(tx, place.id)
    mine = figures.rates(tx, place.id, Month(month), now)
    network = figures.network_rates(tx, Month(month), now, invented=invented)
    told = exact(tx, place.id, month, words) if mentor else []
    if mine is None:
        told.append(words.text("compare-too_few"))
    else:
        told += [words.text("compare-about"), *lines(mine, network, words), beside(network, words)]
    if invented:
        told.append(words.text("our_week-invented"))
    return Screen("\n".join(told), title=title(place.name, month, words))


def title(place: str, month: date, words: Words) -> str:
    """ "Lakeside, May 2026" """
    return words.text("compare-title", organisation=place, month=MonthName(month), year=str(month.year))


def exact(tx: Connection, organisation_id: int, month: date, words: Words) -> list[str]:
    """Own and partner work, separately and together."""
    town = figures.town(tx, organisation_id, Month(month))
    return [words.text("compare-exact"), summed("own", town.own, words), summed("partner", town.partner, words),
            summed("together", town.together, words), ""]


def summed(part: str, sums: Sums, words: Words) -> str:
    return words.text(f"compare-{part}", sessions=words.number(sums.sessions), visits=words.number(sums.visits),
                      length=words.duration(sums.minutes))


def lines(mine: Rates, network: NetworkRates | None, words: Words) -> list[str]:
    """A line for each rate, the network's mean in brackets where there is one."""
    own = shown({name: getattr(mine, name) for name in figures.NAMES}, words)
    means = shown(network.rates, words) if network is not None else {}
    told = []
    for name, rate in own.items():
        if network is not None and network.rates[name] is not None:
            rate = words.text("compare-with_mean", rate=rate, mean=means[name])
        told.append(words.text(f"compare-rate_{name}", rate=rate))
    return told


def shown(rates: dict[str, float | None], words: Words) -> dict[str, str]:
    """ "12.4" or "39 %"; girls, boys, non-binary and not known add up to 100."""
    whole = figures.percents({name: part for name in figures.GENDERS if (part := rates[name]) is not None})
    found = {}
    for name, rate in rates.items():
        if rate is None:
            found[name] = words.text(NOT_TOLD.get(name, "compare-not_told"))
        elif name in SHARES:
            found[name] = words.text("compare-share", share=words.number(whole.get(name, rate * 100)))
        else:
            found[name] = words.number(rate, 1)
    return found


def beside(network: NetworkRates | None, words: Words) -> str:
    """What stands in the brackets."""
    if network is None:
        return words.text("compare-no_mean", fewest=figures.FEWEST_ORGANISATIONS)
    return words.text("compare-mean", organisations=network.organisations)


# The network, for its coordinator

def network_screen(tx: Connection, month: date, now: datetime, words: Words) -> Screen:
    """The mean of all; with it a file of every organisation's rates, when there are any."""
    people.require(tx, "see_network", None)
    mean = figures.network_rates(tx, Month(month), now)
    file = network_file(tx, month, now)
    told = [words.text("compare-no_mean", fewest=figures.FEWEST_ORGANISATIONS)]
    if mean is not None:
        told = [words.text("compare-about"), *(
            words.text(f"compare-rate_{name}", rate=rate) for name, rate in shown(mean.rates, words).items()),
            words.text("compare-network_mean", organisations=mean.organisations)]
    document = Document(f"open_figures_{month:%Y-%m}.csv", "text/csv", file) if file else None
    return Screen("\n".join(told), title=title(words.text("compare-whose.network"), month, words), document=document)


def network_file(tx: Connection, month: date, now: datetime) -> str:
    """CSV (UTF-8 with a byte-order mark): a line for each organisation, its name and its rates, a share from 0 to 1,
    empty where one cannot be told. Empty when there is none."""
    theirs = figures.every_rates(tx, Month(month), now)
    names = {one.id: one.name for one in network.organisations_of_network(tx)}
    if not theirs:
        return ""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(("organisation", "month", *figures.NAMES))
    for number in sorted(theirs, key=lambda number: (names[number], number)):
        rates = [getattr(theirs[number], name) for name in figures.NAMES]
        writer.writerow((cell(names[number]), f"{month:%Y-%m}",
                         *("" if rate is None else f"{rate:.4f}" for rate in rates)))
    return "\ufeff" + file.getvalue()
