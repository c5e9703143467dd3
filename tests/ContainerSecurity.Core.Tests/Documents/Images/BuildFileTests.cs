using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.BuildDefinitions;

namespace ContainerSecurity.Core.Tests.Documents.Images;

public class BuildFileTests
{
    [Theory]
    [InlineData("build: src/api", "deploy/src/api/Dockerfile", null)]
    [InlineData("build: ../src/api", "src/api/Dockerfile", null)]
    [InlineData("build: { context: .., dockerfile: src/api/Prod.Dockerfile, target: final }", "src/api/Prod.Dockerfile", "final")]
    [InlineData("build: { target: final }", "deploy/Dockerfile", "final")]
    public void Compose_says_what_a_service_is_built_from(string build, string dockerfile, string? target)
    {
        var found = Read("deploy/compose.yaml", $"services:\n  api:\n    image: contoso/api:dev\n    {build}\n  db:\n    image: postgres:17\n").Single();
        found.Should().Be(("contoso/api:dev", dockerfile, target, "contoso/api:dev"));
    }

    [Theory]
    [InlineData("image: a\n    build: ${DIR}")]
    [InlineData("image: a\n    build: https://github.com/contoso/api.git")]
    [InlineData("image: a\n    build: /src")]
    [InlineData("image: a\n    build: { dockerfile_inline: FROM scratch }")]
    [InlineData("image: ${IMAGE}\n    build: .")]
    [InlineData("image: a\n    build: { context: ., target: \"${T}\" }")]
    [InlineData("image: [a]\n    build: .")]
    public void What_is_not_known_in_compose_is_no_link(string service) => Read("compose.yaml", $"services:\n  api:\n    {service}\n").Should().BeEmpty();

    [Fact]
    public void Compose_may_name_more_tags_and_share_parts()
    {
        Read("compose.yaml", """
            x-build: &build { context: src, dockerfile: D, tags: ["contoso/api:1", "contoso/api:2"] }
            services:
              api:
                image: contoso/api:latest
                build: *build
            """).Select(b => (b.Image, b.Dockerfile)).Should().Equal(("contoso/api:latest", "src/D"), ("contoso/api:1", "src/D"), ("contoso/api:2", "src/D"));
    }

    [Fact]
    public void Skaffold_says_what_an_artifact_is_built_from()
    {
        Read("skaffold.yaml", """
            apiVersion: skaffold/v4beta11
            kind: Config
            build:
              artifacts:
              - image: contoso/api
                context: src/api
                docker: { dockerfile: Prod.Dockerfile, target: final }
              - image: contoso/web
              - image: contoso/java
                jib: {}
            """).Select(b => (b.Image, b.Dockerfile, b.Target)).Should().Equal(("contoso/api", "src/api/Prod.Dockerfile", "final"), ("contoso/web", "Dockerfile", null));
    }

    [Theory]
    [InlineData("docker build -t contoso/api:1 .", "contoso/api:1", "Dockerfile")]
    [InlineData("docker build . --tag=contoso/api --file src/api/Dockerfile", "contoso/api", "src/api/Dockerfile")]
    [InlineData("sudo docker buildx build --push --platform linux/amd64 -t \"contoso/api:$TAG\" src", "contoso/api:${x}", "src/Dockerfile")]
    [InlineData("docker image build \\\n          --no-cache -tcontoso/api:${{ github.sha }} \\\n          -f ./d/Dockerfile src", "contoso/api:%XXXXXXXXXXXXXXX%", "d/Dockerfile")]
    [InlineData("cd src/api && podman build -t contoso/api .", "contoso/api", "src/api/Dockerfile")]
    [InlineData("az acr build --registry contoso --image api:v1 --file docker/Dockerfile src", "contoso.azurecr.io/api:v1", "src/docker/Dockerfile")]
    [InlineData("az acr build -r contoso.azurecr.cn -t api:$V . --no-wait", "contoso.azurecr.cn/api:${x}", "Dockerfile")]
    public void Workflows_may_build_by_commands(string command, string image, string dockerfile)
    {
        var text = $"on: push\njobs:\n  build:\n    steps:\n    - run: |\n        {command}\n";
        Read("repo/.github/workflows/ci.yml", text).Select(b => (b.Image, b.Dockerfile)).Should().Equal((image, "repo/" + dockerfile));
    }

    [Theory]
    [InlineData("docker build -t contoso/api $DIR")]
    [InlineData("docker build -t $IMAGE .")]
    [InlineData("docker build -t ${{ env.REGISTRY }}/api .")]
    [InlineData("docker build -t contoso/api https://github.com/contoso/api.git")]
    [InlineData("docker build -t contoso/api - < Dockerfile")]
    [InlineData("docker build .")]
    [InlineData("docker build")]
    [InlineData("docker build -t")]
    [InlineData("az acr build --registry $R --image api:v1 .")]
    [InlineData("cd $DIR && docker build -t contoso/api .")]
    [InlineData("cd ${{ matrix.dir }} && docker build -t contoso/api .")]
    [InlineData("echo docker build -t contoso/api .")]
    public void Commands_that_are_not_known_give_no_link(string command) =>
        Read(".github/workflows/ci.yml", $"jobs:\n  build:\n    steps:\n    - run: {command}\n").Where(b => b.Dockerfile != "-/Dockerfile").Should().BeEmpty();

    [Fact]
    public void Workflows_may_build_by_the_action_and_in_other_folders()
    {
        Read(".github/workflows/ci.yml", """
            jobs:
              a:
                steps:
                - uses: docker/build-push-action@v6
                  with:
                    context: src/api
                    target: final
                    tags: |
                      contoso.azurecr.io/api:${{ github.sha }}
                      contoso.azurecr.io/api:latest, ${{ steps.meta.outputs.tags }}
                - uses: docker/build-push-action@v6
                  with: { context: ., file: ./src/web/Dockerfile, tags: contoso/web }
                - uses: docker/build-push-action@v6
                  with: { context: "${{ matrix.dir }}", tags: contoso/matrix }
              b:
                defaults: { run: { working-directory: src } }
                steps:
                - run: docker build -t contoso/one .
                - run: docker build -t contoso/two .
                  working-directory: two
            """).Select(b => (b.Image, b.Dockerfile, b.Target)).Should().BeEquivalentTo(new[]
        {
            ("contoso.azurecr.io/api:%XXXXXXXXXXXXXXX%", "src/api/Dockerfile", "final"),
            ("contoso.azurecr.io/api:latest", "src/api/Dockerfile", "final"),
            ("contoso/web", "src/web/Dockerfile", null),
            ("contoso/one", "src/Dockerfile", null),
            ("contoso/two", "two/Dockerfile", null),
        });
    }

    [Fact]
    public void Pipelines_of_azure_run_in_the_root_of_the_repository()
    {
        var builds = Builds("ci/azure-pipelines.yml", """
            stages:
            - stage: build
              jobs:
              - job: docker
                steps:
                - task: Docker@2
                  inputs:
                    command: buildAndPush
                    containerRegistry: connection
                    repository: shop/api
                    dockerfile: $(Build.SourcesDirectory)/src/api/Dockerfile
                    tags: $(tag)
                - task: Docker@2
                  inputs: { command: push, repository: shop/pushed, dockerfile: Dockerfile }
                - task: Docker@2
                  inputs: { repository: shop/any, dockerfile: "**/Dockerfile" }
                - script: docker build -t contoso/web:$(Build.BuildId) -f src/web/Dockerfile .
                - task: AzureCLI@2
                  inputs: { inlineScript: az acr build -r contoso -t cli:1 src/cli }
            """);
        builds.Select(b => b.Image.Text).Should().BeEquivalentTo("shop/api", "contoso/web:%XXXXXXXXXXXXXX%", "contoso.azurecr.io/cli:1");
        builds.Single(b => b.Image.Text == "shop/api").Dockerfiles.Should().Equal("ci/src/api/Dockerfile", "src/api/Dockerfile");
        builds.Single(b => b.Image.Text == "contoso.azurecr.io/cli:1").Dockerfiles.Should().Equal("ci/src/cli/Dockerfile", "src/cli/Dockerfile");
    }

    [Theory]
    [InlineData("contoso.azurecr.io/shop/api:1", true)]
    [InlineData("shop/api", true)]
    [InlineData("contoso.azurecr.io/other/shop/api", false)]
    [InlineData("api", false)]
    public void A_registry_that_the_pipeline_does_not_name_may_be_any(string deployed, bool isLinked)
    {
        const string Pipeline = "steps:\n- task: Docker@2\n  inputs: { containerRegistry: c, repository: shop/api, dockerfile: Dockerfile }\n- task: Docker@2\n  inputs: { containerRegistry: c, repository: api, dockerfile: Dockerfile }\n";
        var set = Set(("azure-pipelines.yml", Pipeline), ("Dockerfile", "FROM scratch\n"), Pod(deployed));
        (set.FindImage(set.Images.Single(i => i.Container is not null)) is not null).Should().Be(isLinked);
    }

    [Fact]
    public void The_configuration_goes_before_what_is_found()
    {
        var read = ConfigurationReader.Read([(ConfigurationReader.FileName, SourceText.From("""{ "images": { "contoso/api": "b/Dockerfile" } }"""))], []);
        var set = Set(("compose.yaml", "services:\n  api:\n    image: contoso/api\n    build: a\n"), ("a/Dockerfile", "FROM scratch\n"), ("b/Dockerfile", "FROM scratch\n"), Pod("contoso/api"));
        var image = set.Images.Single();
        set.FindImage(image)!.Image.Document.Path.Should().Be("a/Dockerfile");
        DocumentSet.Create(set.Documents, read.Configuration.Images.Values).FindImage(image)!.Image.Document.Path.Should().Be("b/Dockerfile");
    }

    [Fact]
    public void Two_builds_from_different_dockerfiles_are_no_link()
    {
        var set = Set(("a/compose.yaml", Compose), ("b/compose.yaml", Compose), ("a/Dockerfile", "FROM scratch\n"), ("b/Dockerfile", "FROM scratch\n"), Pod("contoso/api"));
        set.FindImage(set.Images.Single()).Should().BeNull();
        // The same one twice is one, and what is not among the documents does not count.
        set = Set(("a/compose.yaml", Compose), ("a/compose.override.yaml", Compose), ("b/compose.yaml", Compose), ("a/Dockerfile", "FROM scratch\n"), Pod("contoso/api"));
        set.FindImage(set.Images.Single()).Should().NotBeNull();
    }

    [Theory]
    [InlineData("services:\n  a:\n    image: x\n    build: .\n  a: 1\n  # checkov:skip=CKV_1: x\n  # containersecurity:ignore CNS9999\n")]
    [InlineData("services:\n  a:\n    image: x\n    build: [\n")]
    [InlineData("services:\n  a: &a\n    image: x\n    build: .\n    x: *a\n")]
    [InlineData("jobs: &j\n  steps: [{ run: docker build -t a ., again: *j }]\n")]
    [InlineData("services: 1\nbuild: image:\n")]
    public void A_build_file_has_no_findings(string text) =>
        DocumentParser.Parse("compose.yaml", SourceText.From(text)).SelectMany(d => d.SyntaxDiagnostics.Concat(new Analyzer().Run(DocumentSet.Create(d)).Diagnostics)).Should().BeEmpty();

    private const string Compose = "services:\n  api:\n    image: contoso/api\n    build: .\n";

    private static (string Path, string Text) Pod(string image) =>
        ("pod.yaml", "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: c\n    image: " + image + "\n");

    private static DocumentSet Set(params (string Path, string Text)[] files) => DocumentSet.Create(files.SelectMany(f => DocumentParser.Parse(f.Path, SourceText.From(f.Text))));

    private static List<ImageBuild> Builds(string path, string text) => [.. DocumentParser.Parse(path, SourceText.From(text)).OfType<BuildDefinitionDocument>().SelectMany(d => d.ImageBuilds)];

    private static IEnumerable<(string Image, string Dockerfile, string? Target, string Place)> Read(string path, string text) =>
        Builds(path, text).Select(b => (b.Image.Text, b.Dockerfiles.Single(), b.Target, b.Location.Document.Text.ToString(b.Location.Span)));
}
