using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Core.Tests.Languages.Dockerfile;

/// <summary>The state that the instructions of a stage build up.</summary>
public sealed class BuildStageTests
{
    [Theory]
    [InlineData("ENV A=1\nENV A=2 B=$A", "A=2 B=1")]
    [InlineData("ARG A=1 B=$A", "A=1 B=1")]
    [InlineData("ARG A=1\nENV A=2\nENV B=$A", "A=2 B=2")]
    [InlineData("ENV A=$MISSING", "A=")]
    [InlineData("ENV A=${MISSING:-d}", "A=d")]
    [InlineData("ENV A 1 2", "A=1 2")]
    [InlineData("ENV A='$B' B=\"x y\"", "A=$B B=x y")]
    [InlineData("ENV A=x\\ y", "A=x y")]
    public void Declares_variables_in_order(string lines, string expected) =>
        string.Join(" ", Stage("FROM scratch\n" + lines).Environment).Should().Be(expected);

    [Fact]
    public void Does_not_know_the_value_of_an_argument_without_default()
    {
        var stage = Stage("FROM scratch\nARG VERSION\nENV A=$VERSION");

        stage.Environment.Select(v => v.Value.State).Should().Equal(PropertyState.Unknown, PropertyState.Unknown);
        stage.Environment[0].Source.Should().Be(EnvironmentVariableSource.BuildArgument);
        stage.Image.Environment.Select(v => v.Name.Value).Should().Equal("A");
    }

    [Theory]
    [InlineData("${VERSION:-1}", "1")]
    [InlineData("${VERSION-1}", "1")]
    [InlineData("a${VERSION:+b}c", "ac")]
    [InlineData("${VERSION+b}", "")]
    [InlineData("${VERSION:-${OTHER:-2}}", "2")]
    [InlineData("${VERSION:?needed}", null)]
    [InlineData("${VERSION#v}", null)]
    [InlineData("${VERSION%-rc}", null)]
    [InlineData("${VERSION/a/b}", null)]
    [InlineData("${TARGETARCH:-amd64}", null)]
    public void Uses_the_operand_of_an_argument_without_default(string value, string? expected) =>
        Stage("FROM debian:12\nARG VERSION OTHER TARGETARCH\nENV A=" + value).Image.Environment.Single().Value.Value.Should().Be(expected);

    [Theory]
    [InlineData("FROM debian:12\nUSER ${APP:-root}", "root")]
    [InlineData("FROM example.com/base:1\nUSER ${APP:-root}", null)]
    [InlineData("FROM example.com/base:1\nARG APP\nENV USER_NAME=$APP\nUSER ${USER_NAME:-root}", "root")]
    [InlineData("FROM example.com/base:1\nARG APP\nENV USER_NAME=a$APP\nUSER ${USER_NAME:-root}", null)]
    [InlineData("FROM debian:12\nWORKDIR ${HOME:-/root}", null)]
    public void Uses_the_operand_of_a_variable_that_nothing_sets(string text, string? expected) =>
        Parse(text).Stages[0].User.Value.Should().Be(expected);

    [Fact]
    public void Uses_the_operand_of_an_undeclared_variable_in_FROM()
    {
        Stage("ARG BASE\nFROM ${BASE:-debian:latest}").BaseImage!.Tag.Value.Should().Be("latest");
        Stage("FROM ${BASE:-debian:latest}").BaseImage!.Tag.Value.Should().Be("latest");
        Stage("ARG BASE\nFROM ${BASE:?needed}").BaseImage!.Tag.IsUnknown.Should().BeTrue();
    }

    [Theory]
    [InlineData("build-$TARGETARCH", "build-amd64", true)]
    [InlineData("${X}-amd64", "build-amd64", true)]
    [InlineData("b${X}-${Y}64", "build-amd64", true)]
    [InlineData("$X", "build-amd64", true)]
    [InlineData("build-$X", "unused", false)]
    [InlineData("build-${X}-${Y}", "build-amd64", false)]
    [InlineData("Build-$X", "build-amd64", false)]
    [InlineData("build-${X:-amd64}", "build-arm64", true)]
    [InlineData("build-${KNOWN}", "build-arm64", true)]
    [InlineData("${IMAGE}", "build-arm64", false)]
    public void Reaches_the_stages_that_FROM_may_name(string from, string name, bool expected)
    {
        var other = name == "build-amd64" ? "other" : "build-amd64";
        var document = Parse($"ARG KNOWN=amd64\nARG IMAGE=debian:12\nFROM a AS {name}\nFROM a AS {other}\nFROM {from}\n");

        document.Stages[0].IsReachable.Should().Be(expected);
        document.Stages[2].PossibleBaseStages.Contains(document.Stages[0]).Should().Be(expected);
    }

    [Fact]
    public void Does_not_know_a_variable_that_the_base_image_may_set()
    {
        Stage("FROM debian:12\nENV A=$HOME").Environment.Single().Value.IsUnknown.Should().BeTrue();
        Stage("FROM scratch\nENV A=$HOME").Environment.Single().Value.Value.Should().BeEmpty();
    }

    [Fact]
    public void Takes_the_default_of_a_global_argument_only_where_the_stage_declares_it()
    {
        var document = Parse("ARG TAG=12\nARG IMAGE=debian:$TAG\nFROM $IMAGE\nARG TAG\nENV A=$TAG\nFROM scratch\nENV A=$TAG");

        document.Stages[0].BaseImage!.Tag.Value.Should().Be("12");
        document.Stages[0].Environment.Select(v => v.ToString()).Should().Equal("TAG=12", "A=12");
        document.Stages[1].Environment.Select(v => v.ToString()).Should().Equal("A=");
    }

    [Fact]
    public void Inherits_the_state_of_its_base_stage()
    {
        var document = Parse("""
            FROM scratch AS Base
            ENV A=1
            ARG B=2
            USER app
            WORKDIR /src
            EXPOSE 80
            LABEL a=b
            FROM base
            ENV C=$A$B
            WORKDIR sub
            """);
        var stage = document.Stages[1];

        stage.BaseStage.Should().BeSameAs(document.Stages[0]);
        stage.BaseImage.Should().BeNull();
        stage.User.Value.Should().Be("app");
        stage.WorkingDirectory.Value.Should().Be("/src/sub");
        stage.ExposedPorts.Should().ContainSingle();
        stage.Labels.Single().Key.Value.Should().Be("a");
        stage.Environment.Last().ToString().Should().Be("C=12");
        document.Stages[0].WorkingDirectory.Value.Should().Be("/src");
    }

    [Theory]
    [InlineData("WORKDIR /a\nWORKDIR b\nWORKDIR c", "/a/b/c")]
    [InlineData("WORKDIR /a/\nWORKDIR b", "/a/b")]
    [InlineData("WORKDIR /a\nWORKDIR /b", "/b")]
    [InlineData("ENV D=/x\nWORKDIR $D/y", "/x/y")]
    [InlineData("WORKDIR \"/a b\"", "/a b")]
    public void Resolves_the_working_directory(string lines, string expected) =>
        Stage("FROM scratch\n" + lines).WorkingDirectory.Value.Should().Be(expected);

    [Fact]
    public void Resets_the_command_of_the_base_stage_with_a_new_entrypoint()
    {
        var document = Parse("FROM scratch AS a\nENTRYPOINT [\"x\"]\nCMD [\"y\"]\nFROM a AS b\nENTRYPOINT [\"z\"]\nFROM a AS c\nCMD [\"d\"]\nENTRYPOINT [\"z\"]");

        document.Stages.Select(s => string.Join(" ", s.Image.Entrypoint.Concat(s.Image.Command).Select(p => p.Value))).Should().Equal("x y", "z", "z d");
    }

    [Fact]
    public void Turns_off_the_health_check_of_the_base_stage()
    {
        var document = Parse("FROM scratch AS a\nHEALTHCHECK CMD [\"x\"]\nFROM a\nHEALTHCHECK NONE");

        document.Stages.Select(s => s.Image.HealthCheck is null).Should().Equal(false, true);
    }

    [Fact]
    public void Marks_the_stages_that_the_final_stage_needs()
    {
        var document = Parse("""
            FROM a AS one
            FROM b AS two
            FROM c AS three
            FROM one AS four
            RUN --mount=type=bind,from=TWO,target=/x true
            COPY --from=0 /a /a
            """);

        document.Stages.Select(s => s.IsReachable).Should().Equal(true, true, false, true);
        document.Stages.Select(s => s.IsFinal).Should().Equal(false, false, false, true);
    }

    [Fact]
    public void Takes_the_last_of_two_stages_with_one_name()
    {
        var document = Parse("FROM a AS x\nFROM b AS x\nFROM x");

        document.Stages[2].BaseStage.Should().BeSameAs(document.Stages[1]);
        document.Stages[0].IsReachable.Should().BeFalse();
    }

    [Theory]
    [InlineData("FROM mcr.microsoft.com/windows/nanoserver:ltsc2022", true)]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:8.0-windowsservercore-ltsc2022", true)]
    [InlineData("FROM debian:12", false)]
    public void Recognises_Windows_images(string text, bool expected) => Stage(text).IsWindows.Should().Be(expected);

    [Fact]
    public void Uses_the_shell_that_was_set_before_the_instruction()
    {
        var instructions = Parse("FROM debian:12\nRUN a\nSHELL [\"/bin/bash\", \"-c\"]\nRUN b").Instructions;

        instructions[1].Shell.Should().BeEmpty();
        instructions[3].Shell.Should().Equal("/bin/bash", "-c");
    }

    private static BuildStage Stage(string text) => Parse(text).Stages.Single();

    private static DockerfileDocument Parse(string text) => DockerfileDocument.Parse("Dockerfile", SourceText.From(text));
}
