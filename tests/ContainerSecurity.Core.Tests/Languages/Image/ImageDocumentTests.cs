using System.IO;
using System.Linq;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Output;
using ContainerSecurity.Output.Models;

namespace ContainerSecurity.Core.Tests.Languages.Image;

public class ImageDocumentTests
{
    private const string Configuration =
        """
        {"created":"2026-01-02T03:04:05Z","architecture":"amd64","os":"linux","config":{"User":"app","Env":["PATH=/bin","TOKEN=a\u0026b","BARE"],"ExposedPorts":{"8080/tcp":{},"53/udp":{}},"Cmd":["run","--fast"],"Entrypoint":null,"WorkingDir":"","Volumes":{"/data":{}},"Labels":{"org.opencontainers.image.base.name":"docker.io/library/debian:12","org.opencontainers.image.base.digest":"sha256:1111111111111111111111111111111111111111111111111111111111111111"},"Healthcheck":{"Test":["CMD-SHELL","curl -f localhost"]}},"rootfs":{"type":"layers","diff_ids":["sha256:aa","sha256:bb"]},"history":[{"created_by":"# debian.sh"},{"created_by":"ENV TOKEN=a\u0026b","empty_layer":true},{"created_by":"RUN |2 KEY=x y NAME=z /bin/sh -c apt-get update \u0026\u0026 apt-get install -y curl # buildkit"}]}
        """;

    [Fact]
    public void Configuration_becomes_the_common_model_with_places_in_the_text()
    {
        var image = Create(Configuration).Image;

        image.Stage.Should().BeNull();
        image.User.Location.Text.Should().Be("\"app\"");
        image.WorkingDirectory.IsUnset.Should().BeTrue();
        image.Environment.Select(v => (v.Name.Value, v.Value.Value)).Should().Equal(("PATH", "/bin"), ("TOKEN", "a&b"), ("BARE", null));
        image.Environment[1].Value.Location.Text.Should().Be("a\\u0026b");
        image.Environment.Should().OnlyContain(v => v.Origin == EnvironmentVariableOrigin.Image);
        image.ExposedPorts.Select(p => (p.Number.Value, p.Protocol.Value)).Should().Equal((8080, "TCP"), (53, "UDP"));
        image.Volumes.Single().Value.Should().Be("/data");
        image.Command.Select(w => w.Value).Should().Equal("run", "--fast");
        image.Entrypoint.Should().BeEmpty();
        image.HealthCheck!.Command.Single().Value.Should().Be("curl -f localhost");
        image.Labels.Should().HaveCount(2);
    }

    [Fact]
    public void Base_image_is_read_from_labels()
    {
        var document = Create(Configuration);

        document.BaseImage!.Origin.Should().Be(ImageReferenceOrigin.BaseLabel);
        document.BaseImage.RegistryHost.Should().Be("docker.io");
        document.BaseImage.Tag.Location.Text.Should().Be("12");
        document.BaseImage.Digest.IsKnown.Should().BeTrue();
        DocumentSet.Create(document).Images.Should().ContainSingle();
    }

    [Fact]
    public void Layers_belong_to_the_lines_of_the_history_that_made_them()
    {
        var document = Create(Configuration, new ImageDescription { Layers = [new ImageLayerContent { Size = 3 }, new ImageLayerContent { Files = [new ImageFile { Path = "/x" }] }] });

        document.Layers.Should().HaveCount(2);
        document.Layers[0].History!.CreatedBy.Value.Should().Be("# debian.sh");
        document.Layers[1].History!.Instruction.Should().Be("RUN");
        document.Layers[1].Files.Single().Path.Should().Be("/x");
        document.Layers[1].DiffId.Value.Should().Be("sha256:bb");
    }

    [Theory]
    [InlineData("RUN /bin/sh -c make all # buildkit", "RUN", "make all", "")]
    [InlineData("RUN |2 KEY=x y NAME=z /bin/sh -c make # buildkit", "RUN", "make", "KEY=x y;NAME=z")]
    [InlineData("|1 KEY=x /bin/bash -o pipefail -c make", "RUN", "make", "KEY=x")]
    [InlineData("/bin/sh -c make", "RUN", "make", "")]
    [InlineData("/bin/sh -c #(nop)  ENV A=b", "ENV", "A=b", "")]
    [InlineData("/bin/sh -c #(nop) WORKDIR /app", "WORKDIR", "/app", "")]
    [InlineData("COPY . /app # buildkit", "COPY", ". /app", "")]
    [InlineData("CMD", "CMD", "", "")]
    [InlineData("# debian.sh --arch 'amd64' out/ 'bookworm'", null, null, "")]
    [InlineData("", null, null, "")]
    [InlineData("|", null, null, "")]
    [InlineData("|1 ", null, null, "")]
    [InlineData("RUN ", "RUN", "", "")]
    [InlineData("powershell -Command Remove-Item x", "RUN", "Remove-Item x", "")]
    public void Lines_of_the_history_are_read_in_the_words_of_each_builder(string line, string? instruction, string? arguments, string buildArguments)
    {
        var text = $$"""{"history":[{"created_by":"{{line}}"}]}""";

        var entry = Create(text).History.Single();

        entry.Instruction.Should().Be(instruction);
        entry.Arguments?.Text.Should().Be(arguments);
        string.Join(';', entry.BuildArguments.Select(a => $"{a.Name.Value}={a.Value.Value}")).Should().Be(buildArguments);
    }

    [Fact]
    public void Commands_of_the_history_are_read_when_asked_for()
    {
        var entry = Create(Configuration).History[2];

        entry.Script!.Commands.Select(c => c.EffectiveCommand.Name).Should().Equal("apt-get", "apt-get");
        entry.BuildArguments[0].Value.Location.Text.Should().Be("x y");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"config":null,"history":[null,3,{}],"rootfs":{"diff_ids":null}}""")]
    [InlineData("""{"config":{"Env":"x","ExposedPorts":[],"Labels":3,"Healthcheck":{"Test":[]},"Cmd":7,"Volumes":null},"history":{},"rootfs":[]}""")]
    public void Anything_gives_a_document(string text) => Create(text).Image.Should().NotBeNull();

    [Fact]
    public void A_file_with_the_configuration_of_an_image_is_recognised() =>
        DocumentParser.Parse("config.json", SourceText.From(Configuration)).Single().Should().BeOfType<ImageDocument>();

    [Fact]
    public void Resource_is_the_image_by_its_name()
    {
        var document = Create(Configuration, new ImageDescription { Names = ["contoso.azurecr.io/api:1"] });

        document.FindResource(default)!.ToString().Should().Be("Image/contoso.azurecr.io/api:1");
        Create(Configuration).FindResource(default)!.Name.Should().Be("api.tar");
    }

    [Fact]
    public void Model_is_written()
    {
        using var output = new StringWriter();

        ModelWriter.WriteJson([Create(Configuration)], output);

        output.ToString().Should().Contain("\"kind\": \"Image\"").And.Contain("\"instruction\": \"RUN\"").And.Contain("\"value\": \"a&b\"");
    }

    [Fact]
    public void Text_report_shows_the_value_and_hides_those_that_are_secret()
    {
        var result = new Analyzer(new RulePack("Test", [new NamedVariable()])).Run(DocumentSet.Create(Create(Configuration)));
        using var output = new StringWriter();

        new TextReporter().Write(result, output, new ReportOptions { Width = 100 });

        output.ToString().Should().Contain("in config.Env[0]\n").And.Contain(" | PATH=/bin\n").And.Contain("in config.Env[1]\n").And.NotContain("a&b");
    }

    private static ImageDocument Create(string text, ImageDescription? description = null) =>
        ImageDocument.Create("api.tar", SourceText.From(text), description ?? ImageDescription.Empty);

    /// <summary>Reports every variable of an image, TOKEN as a secret.</summary>
    private sealed class NamedVariable() : Rule(Plain, Secret)
    {
        private static readonly DiagnosticDescriptor Plain = Make("TEST001", "Other"), Secret = Make("TEST002", "Secrets");

        public override void Initialize(AnalysisContext context) => context.RegisterEnvironmentVariableAction(static context =>
            context.Report(context.Node.Name.Is("TOKEN") ? Secret : Plain, context.Node.Name.Location));

        private static DiagnosticDescriptor Make(string id, string category) => new()
        {
            Id = id,
            Title = "A variable",
            MessageFormat = "A variable",
            Category = category,
            Description = "It is one.",
            Remediation = "None.",
            DefaultSeverity = DiagnosticSeverity.Info,
        };
    }
}
