using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Rules;
using Docker.DotNet;
using Docker.DotNet.Models;

namespace ContainerSecurity.Docker.Tests.Engines;

/// <summary>The same image gives the same findings wherever it comes from.</summary>
public class EngineTests(EngineFixture engines) : IClassFixture<EngineFixture>
{
    [Theory]
    [InlineData("dockerd")]
    [InlineData("podman")]
    public async Task Engine_and_archive_give_the_same_findings(string engine)
    {
        var host = engines.Host(engine);
        var archive = Samples.Faulty("localhost/team/api:1.0").DockerArchive();
        await Load(host, archive);
        using var connection = ImageEngine.Connect(host);

        var image = await connection.ReadAsync("localhost/team/api:1.0", cancellationToken: TestContext.Current.CancellationToken);

        image.Path.Should().Be("localhost/team/api:1.0");
        image.Names.Should().Equal("localhost/team/api:1.0");
        Findings(image).Should().Equal(Findings(ImageArchive.ReadStream("api.tar", new MemoryStream(archive)).Single())).And.HaveCountGreaterThan(3);
        Files(image).Should().Equal(Files(ImageArchive.ReadStream("api.tar", new MemoryStream(archive)).Single()));
    }

    [Theory]
    [InlineData("dockerd")]
    [InlineData("podman")]
    public async Task Imported_file_system_is_an_image(string engine)
    {
        var host = engines.Host(engine);
        using (var client = new DockerClientBuilder().WithEndpoint(new Uri(host)).Build())
        {
            using var content = new MemoryStream(new TarBuilder().File("etc/os-release", "ID=alpine\nVERSION_ID=3.12.0\n").File("bin/x", "x", 0x9ED).Build());
            await client.Images.CreateImageAsync(
                new ImagesCreateParameters { FromSrc = "-", Repo = "localhost/team/imported:1" }, content, null, new Progress<JSONMessage>(), TestContext.Current.CancellationToken);
        }

        using var connection = ImageEngine.Connect(host);

        var image = await connection.ReadAsync("localhost/team/imported:1", cancellationToken: TestContext.Current.CancellationToken);

        image.Distribution.Should().Be(new LinuxDistribution("alpine", "3.12.0", 0));
        image.Layers.Single().Files.Single().Path.Should().Be("/bin/x");
    }

    [Fact]
    public async Task Health_check_survives_the_engine()
    {
        var host = engines.Host("dockerd");
        var image = new TestImage
        {
            Name = "localhost/team/healthy:1",
            Settings = new System.Text.Json.Nodes.JsonObject { ["Healthcheck"] = new System.Text.Json.Nodes.JsonObject { ["Test"] = new System.Text.Json.Nodes.JsonArray("CMD", "true") } },
        }.Layer(new TarBuilder().File("a", "1"), "1");
        await Load(host, image.DockerArchive());
        using var connection = ImageEngine.Connect(host);

        (await connection.ReadAsync("localhost/team/healthy:1", cancellationToken: TestContext.Current.CancellationToken)).Image.HealthCheck.Should().NotBeNull();
    }

    [Fact]
    public async Task Pulled_image_has_the_digest_of_its_registry()
    {
        var host = engines.Host("dockerd");
        engines.Need("docker-registry");
        using var folder = new TemporaryFolder();
        var archive = folder.Write("api.tar", Samples.Faulty("localhost/team/api:1.0").DockerArchive());
        var name = engines.Registry + "/team/pulled:1";
        await EngineFixture.Run("skopeo", "copy", "--insecure-policy", "--dest-tls-verify=false", "docker-archive:" + archive, "docker://" + name);
        using (var client = new DockerClientBuilder().WithEndpoint(new Uri(host)).Build())
        {
            await client.Images.CreateImageAsync(
                new ImagesCreateParameters { FromImage = engines.Registry + "/team/pulled", Tag = "1" }, null, new Progress<JSONMessage>(), TestContext.Current.CancellationToken);
        }

        using var connection = ImageEngine.Connect(host);

        var image = await connection.ReadAsync(name, cancellationToken: TestContext.Current.CancellationToken);

        image.Names.Should().Contain(name);
        image.Digest.Should().MatchRegex("^sha256:[0-9a-f]{64}$");
    }

    [Theory]
    [InlineData("dockerd")]
    [InlineData("podman")]
    public async Task Image_that_is_not_there_is_said(string engine)
    {
        using var connection = ImageEngine.Connect(engines.Host(engine));

        await FluentActions.Awaiting(() => connection.ReadAsync("localhost/team/none:1", cancellationToken: TestContext.Current.CancellationToken))
            .Should().ThrowAsync<ImageReadException>().WithMessage("localhost/team/none:1: the engine at unix:*has no such image*");
    }

    [Fact]
    public async Task Engine_that_is_not_there_is_said()
    {
        using var connection = ImageEngine.Connect("unix:///nowhere/docker.sock");

        await FluentActions.Awaiting(() => connection.ReadAsync("x", cancellationToken: TestContext.Current.CancellationToken))
            .Should().ThrowAsync<ImageReadException>().WithMessage("x: no engine responds at unix:*");
    }

    [Theory]
    [InlineData("docker.sock")]
    [InlineData("ftp://contoso.com")]
    public void Address_that_is_none_is_said(string host) =>
        FluentActions.Invoking(() => ImageEngine.Connect(host)).Should().Throw<ImageReadException>().WithMessage("*not an engine address*");

    // In this class, since its tests run one after the other and the variables are the process'.
    [Fact]
    public void Engine_is_found_by_the_variable_and_by_the_context()
    {
        using var folder = new TemporaryFolder();
        folder.Write("config.json", """{"currentContext":"team"}"""u8.ToArray());
        var context = TestImage.Hex("team"u8.ToArray());
        folder.Write($"contexts/meta/{context}/meta.json", """{"Name":"team","Metadata":{},"Endpoints":{"docker":{"Host":"unix:///context/docker.sock","SkipTLSVerify":false}}}"""u8.ToArray());
        using var _ = new Variable("DOCKER_CONFIG", folder.Path);

        using (var connection = ImageEngine.Connect())
            connection.Endpoint.Should().Be(new Uri("unix:///context/docker.sock"));
        using (new Variable("DOCKER_HOST", "unix:///variable/docker.sock"))
        using (var connection = ImageEngine.Connect())
            connection.Endpoint.Should().Be(new Uri("unix:///variable/docker.sock"));
    }

    [Fact]
    public async Task Engine_over_TLS_is_spoken_to_with_the_certificates_of_the_variable()
    {
        var host = engines.TlsHost();
        using var verify = new Variable("DOCKER_TLS_VERIFY", "1");
        using var certificates = new Variable("DOCKER_CERT_PATH", engines.Certificates);
        using var connection = ImageEngine.Connect(host);

        await FluentActions.Awaiting(() => connection.ReadAsync("localhost/team/none:1", cancellationToken: TestContext.Current.CancellationToken))
            .Should().ThrowAsync<ImageReadException>().WithMessage("*has no such image*");
    }

    [Fact]
    public async Task Engine_over_TLS_is_spoken_to_with_the_certificates_of_the_context()
    {
        var host = engines.TlsHost();
        using var folder = new TemporaryFolder();
        folder.Write("config.json", """{"currentContext":"tls"}"""u8.ToArray());
        var context = TestImage.Hex("tls"u8.ToArray());
        folder.Write($"contexts/meta/{context}/meta.json", System.Text.Encoding.UTF8.GetBytes($$$"""{"Name":"tls","Endpoints":{"docker":{"Host":"{{{host}}}"} } }"""));
        foreach (var file in Directory.GetFiles(engines.Certificates))
            folder.Write($"contexts/tls/{context}/docker/{Path.GetFileName(file)}", await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        using var _ = new Variable("DOCKER_CONFIG", folder.Path);
        using var connection = ImageEngine.Connect();

        await FluentActions.Awaiting(() => connection.ReadAsync("localhost/team/none:1", cancellationToken: TestContext.Current.CancellationToken))
            .Should().ThrowAsync<ImageReadException>().WithMessage("*has no such image*");
    }

    [Fact]
    public async Task Engine_over_TLS_without_certificates_does_not_answer()
    {
        using var connection = ImageEngine.Connect(engines.TlsHost());

        await FluentActions.Awaiting(() => connection.ReadAsync("x", cancellationToken: TestContext.Current.CancellationToken)).Should().ThrowAsync<ImageReadException>();
    }

    private static async Task Load(string host, byte[] archive)
    {
        using var client = new DockerClientBuilder().WithEndpoint(new Uri(host)).Build();
        await client.Images.LoadImageAsync(new ImageLoadParameters(), new MemoryStream(archive), new Progress<JSONMessage>(), TestContext.Current.CancellationToken);
    }

    private static string[] Findings(ImageDocument image) =>
        [.. new Analyzer((RulePack[])[BuiltInRules.Pack], AnalyzerConfiguration.Default with { Preset = RulePreset.All }).Run(DocumentSet.Create(image)).Active.Select(d => $"{d.Id} {d.Message}")];

    private static string[] Files(ImageDocument image) => [.. image.Layers.SelectMany(l => l.Files.Select(f => $"{l.Index} {f} {f.Mode} {f.RemovedInLayer}"))];

    /// <summary>A variable of this process for a while.</summary>
    private sealed class Variable : IDisposable
    {
        private readonly string _name;
        private readonly string? _before;

        public Variable(string name, string value)
        {
            (_name, _before) = (name, Environment.GetEnvironmentVariable(name));
            Environment.SetEnvironmentVariable(name, value);
        }

        public void Dispose() => Environment.SetEnvironmentVariable(_name, _before);
    }
}
