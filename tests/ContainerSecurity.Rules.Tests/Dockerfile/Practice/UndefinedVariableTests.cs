using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Practice.UndefinedVariable>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Practice;

public class UndefinedVariableTests
{
    [Fact]
    public void Reports_an_undeclared_global_argument() => Verify.VerifyDockerfile("""
        ARG VERSION=1
        FROM alpine:3.20
        LABEL version=${|CNS8066(VERSION, add 'ARG VERSION' to the stage):VERSION|}
        """);

    [Fact]
    public void Reports_a_variable_in_a_stage_from_scratch() => Verify.VerifyDockerfile("""
        FROM scratch
        COPY ${|CNS8066(app, "declare it with ARG or ENV, or correct its name"):app|} /app
        """);

    [Fact]
    public void Reports_an_undeclared_platform_argument() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        COPY app-${|CNS8066(TARGETARCH, add 'ARG TARGETARCH' to the stage):TARGETARCH|} /app
        """);

    [Fact]
    public void Does_not_report_a_declared_argument() => Verify.VerifyDockerfile("""
        ARG VERSION=1
        FROM alpine:3.20
        ARG VERSION
        LABEL version=$VERSION
        """);

    [Fact]
    public void Does_not_report_a_variable_that_the_base_image_may_set() => Verify.VerifyDockerfile("""
        FROM python:3.13
        ENV PATH=$PYTHON_HOME/bin:$PATH
        """);

    [Fact]
    public void Does_not_report_a_variable_of_a_base_stage() => Verify.VerifyDockerfile("""
        FROM alpine:3.20 AS base
        ENV DIR=/app
        FROM base
        WORKDIR $DIR
        """);

    [Fact]
    public void Does_not_report_a_variable_with_a_default() => Verify.VerifyDockerfile("""
        ARG DIR
        FROM alpine:3.20
        WORKDIR ${DIR:-/app}
        """);

    [Fact]
    public void Reports_transposed_letters() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ENV PATH=${|CNS8066(PAHT, did you mean 'PATH'?):PAHT|}:/tools
        ENV OTHER=$OTHRE2:/x KEYS=$PATH
        """);

    [Fact]
    public void Fixes_by_declaring_the_argument_once() => Verify.VerifyFix(
        "ARG DIR=/app\nFROM alpine:3.20\nCOPY ${|CNS8066(DIR, add 'ARG DIR' to the stage):DIR|}/a $[|DIR|]/b /x/\n",
        "ARG DIR=/app\nFROM alpine:3.20\nARG DIR\nCOPY $DIR/a $DIR/b /x/\n");
}
