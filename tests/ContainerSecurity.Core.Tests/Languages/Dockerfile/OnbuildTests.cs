using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Core.Tests.Languages.Dockerfile;

public class OnbuildTests
{
    [Fact]
    public void Is_carried_out_by_the_stage_that_begins_with_it()
    {
        var stages = Parse("""
            FROM debian:12 AS base
            ONBUILD USER app
            ONBUILD ENV MODE=fast
            ONBUILD EXPOSE 8080
            FROM base AS middle
            ENV OTHER=$MODE
            FROM middle
            """).Stages;

        stages[0].User.IsUnset.Should().BeTrue();
        stages[0].Environment.Should().BeEmpty();
        stages[0].Steps.Should().Equal(stages[0].Instructions);
        stages[1].User.Value.Should().Be("app");
        stages[1].Environment.Select(v => v.ToString()).Should().Equal("MODE=fast", "OTHER=fast");
        stages[1].ExposedPorts.Should().ContainSingle().Which.Number.Value.Should().Be(8080);
        stages[1].Steps.Select(s => s.Name).Should().Equal("FROM", "USER", "ENV", "EXPOSE", "ENV");
        stages[2].Steps.Should().ContainSingle("triggers are not handed on to the stage after the next");
        stages[2].User.Value.Should().Be("app");
    }

    [Fact]
    public void Declares_its_variables_once_in_the_stage_that_writes_it()
    {
        var document = Parse("""
            FROM debian:12 AS base
            ONBUILD ARG VERSION=1
            ONBUILD ENV MODE=fast
            FROM base AS a
            FROM base AS b
            """);

        document.Declarations.Select(v => v.Name.Value).Should().Equal("VERSION", "MODE");
        document.Declarations.Should().OnlyContain(v => v.Stage == document.Stages[0]);
    }

    [Fact]
    public void Makes_the_stages_reachable_that_it_copies_from()
    {
        var stages = Parse("""
            FROM debian:12 AS assets
            FROM debian:12 AS base
            ONBUILD COPY --from=assets /a /a
            ONBUILD COPY --from=registry.example.com/tool:1 /b /b
            FROM base
            """).Stages;

        stages.Should().OnlyContain(s => s.IsReachable);
        stages[1].Images.Select(i => i.Text).Should().Equal("debian:12", "registry.example.com/tool:1");
        stages[2].Images.Should().BeEmpty();
    }

    private static DockerfileDocument Parse(string text) =>
        DocumentParser.Parse("Dockerfile", SourceText.From(text)).Should().ContainSingle().Which.Should().BeOfType<DockerfileDocument>().Subject;
}
