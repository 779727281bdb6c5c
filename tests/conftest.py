"""What every test may use."""

from __future__ import annotations

import gc

import pytest
from hypothesis import HealthCheck, settings

from tests import hurried

# How long one example takes is the machine's affair.
settings.register_profile("logbook", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("logbook")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-stories", action="store_true", help="write what is said now into the transcripts")


def pytest_configure(config: pytest.Config) -> None:
    hurried.keep_what_is_compiled()
    hurried.read_one_certificate()
    hurried.look_for_no_sniffio()
    hurried.stop_servers_soon()
    hurried.compile_statements_once(flush=False)
    gc.set_threshold(50_000, 10, 10)


def pytest_collection_finish() -> None:
    """What is there by now stays; the collector went through it again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def rewrite(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--rewrite-stories"))
