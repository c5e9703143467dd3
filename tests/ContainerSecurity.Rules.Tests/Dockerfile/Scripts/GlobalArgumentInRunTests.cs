using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Dockerfile.Scripts.GlobalArgumentInRun>;

namespace ContainerSecurity.Rules.Tests.Dockerfile.Scripts;

public class GlobalArgumentInRunTests
{
    [Fact]
    public void Reports_an_undeclared_global_argument() => Verify.VerifyDockerfile("""
        ARG TOOL=1.4.2
        FROM alpine:3.20
        RUN wget https://example.org/tool-{|CNS8028(TOOL):${TOOL}|}.tar.gz && \
            echo "$TOOL"
        ARG TOOL
        RUN echo $TOOL
        """);

    [Fact]
    public void Does_not_report_what_the_base_stage_declares() => Verify.VerifyDockerfile("""
        ARG ONE=1
        ARG TWO=2
        FROM alpine:3.20 AS base
        ARG ONE
        ENV TWO=$ONE
        FROM base
        RUN echo $ONE $TWO
        """);

    [Fact]
    public void Does_not_report_what_a_base_stage_named_by_an_argument_declares() => Verify.VerifyDockerfile("""
        ARG ONE=1
        ARG START=base
        FROM alpine:3.20 AS base
        ARG ONE
        FROM ${START}
        RUN echo $ONE
        FROM ba$TARGETARCH
        RUN echo $ONE
        """);

    [Fact]
    public void Reports_arguments_of_a_stage_that_is_not_the_base() => Verify.VerifyDockerfile("""
        ARG ONE=1
        FROM alpine:3.20 AS other
        ARG ONE
        FROM alpine:3.20
        RUN echo {|CNS8028(ONE):$ONE|}
        """);

    [Fact]
    public void Does_not_report_variables_that_the_script_or_image_may_set() => Verify.VerifyDockerfile("""
        ARG NODE_VERSION=22
        ARG TOOL=1
        FROM node:${NODE_VERSION}
        RUN echo $NODE_VERSION
        RUN TOOL=2; echo $TOOL
        RUN . /etc/os-release; echo $TOOL
        RUN echo ${TOOL:-1} '$TOOL' \$TOOL
        RUN for TOOL in a b; do echo $TOOL; done
        """);

    [Fact]
    public void Does_not_report_other_variables_and_scripts() => Verify.VerifyDockerfile("""
        ARG TOOL=1
        FROM alpine:3.20
        RUN echo $OTHER
        RUN ["echo", "$TOOL"]
        CMD echo $TOOL
        RUN <<EOF
        #!/usr/bin/env python3
        print("$TOOL")
        EOF
        """);

    [Fact]
    public void Fixes_by_declaring_the_argument() => Verify.VerifyFix(
        "ARG TOOL=1\nFROM alpine:3.20\nRUN echo {|CNS8028(TOOL):$TOOL|} && echo $TOOL\n",
        "ARG TOOL=1\nFROM alpine:3.20\nARG TOOL\nRUN echo $TOOL && echo $TOOL\n");
}
