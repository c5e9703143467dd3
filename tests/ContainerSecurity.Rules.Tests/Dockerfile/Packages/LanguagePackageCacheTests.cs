using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Packages.LanguagePackageCache>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Packages;

public class LanguagePackageCacheTests
{
    [Theory]
    [InlineData("RUN pip {|CNS8007(pip install, add --no-cache-dir):install|} flask")]
    [InlineData("RUN pip3 --quiet {|CNS8007(pip install, add --no-cache-dir):install|} -r requirements.txt")]
    [InlineData("RUN python3 -m pip {|CNS8007(pip install, add --no-cache-dir):install|} flask")]
    [InlineData("RUN {|CNS8007(yarn install, run 'yarn cache clean' in the same RUN instruction):yarn|} install --frozen-lockfile")]
    [InlineData("RUN {|CNS8007(yarn install, run 'yarn cache clean' in the same RUN instruction):yarn|}")]
    [InlineData("RUN {|CNS8007(yarn install, run 'yarn cache clean' in the same RUN instruction):yarn|} add left-pad")]
    public void Reports_installations_that_keep_the_cache(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN pip install --no-cache-dir flask")]
    [InlineData("ENV PIP_NO_CACHE_DIR=1\nRUN pip install flask")]
    [InlineData("RUN PIP_NO_CACHE_DIR=1 pip install flask")]
    [InlineData("RUN --mount=type=cache,target=/root/.cache/pip pip install flask")]
    [InlineData("RUN pip install flask && rm -rf /root/.cache")]
    [InlineData("RUN pip install flask && pip cache purge")]
    [InlineData("RUN pip download flask")]
    [InlineData("RUN yarn install && yarn cache clean")]
    [InlineData("RUN yarn build")]
    [InlineData("RUN yarn --version")]
    [InlineData("RUN --mount=type=cache,target=/usr/local/share/.cache/yarn yarn install")]
    [InlineData("RUN yarn $COMMAND")]
    [InlineData("CMD pip install flask")]
    public void Does_not_report_installations_without_a_cache(string lines) => Verify.VerifyDockerfile("FROM debian:12\n" + lines + "\n");

    [Theory]
    [InlineData("RUN pip {|CNS8007(pip install, add --no-cache-dir):install|} flask", "RUN pip install --no-cache-dir flask")]
    public void Fixes_by_adding_no_cache_dir(string before, string after) => Verify.VerifyFix("FROM debian:12\n" + before + "\n", "FROM debian:12\n" + after + "\n");

    [Fact]
    public void Does_not_report_a_setting_in_the_script_or_the_base_stage() => Verify.VerifyDockerfile("""
        FROM python:3.13 AS base
        ENV PIP_NO_CACHE_DIR=1
        FROM base
        RUN pip install flask==3.1.0
        FROM python:3.13
        RUN export PIP_NO_CACHE_DIR=1 && pip install flask==3.1.0
        """);

    [Theory]
    [InlineData("FROM node:22 AS build\nRUN yarn install\nFROM nginx:1.29\nCOPY --from=build /app /app")]
    [InlineData("FROM python:3.13 AS build\nRUN pip install a\nFROM python:3.13\nCOPY --from=build /venv /venv")]
    [InlineData("FROM node:22 AS build\nRUN {|CNS8007(yarn install, run 'yarn cache clean' in the same RUN instruction):yarn|} install\nFROM scratch\nCOPY --from=build / /")]
    [InlineData("FROM node:22 AS base\nRUN {|CNS8007(yarn install, run 'yarn cache clean' in the same RUN instruction):yarn|} install\nFROM base\nRUN true")]
    public void Does_not_report_build_stages(string lines) => Verify.VerifyDockerfile("" + lines + "\n");
}
