"The metadata are in settings.ini"
from configparser import ConfigParser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
config = ConfigParser(delimiters="=")
config.read(here / "settings.ini", encoding="utf-8")
cfg, extra = config["DEFAULT"], "_requirements"

setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=(here / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    keywords=cfg["keywords"].split(),
    author=cfg["author"],
    license={"apache2": "Apache-2.0"}[cfg["license"]],
    packages=find_packages(include=[cfg["lib_name"], cfg["lib_name"] + ".*"]),
    include_package_data=False,
    python_requires=">=" + cfg["min_python"],
    install_requires=cfg["requirements"].split(),
    extras_require={key.removesuffix(extra): value.split() for key, value in cfg.items() if key.endswith(extra)},
    entry_points={"console_scripts": ["addrop = addrop_nb.cli:main"]},
)
