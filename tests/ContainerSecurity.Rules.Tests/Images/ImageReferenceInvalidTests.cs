using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Images.ImageReferenceInvalid>;

namespace ContainerSecurity.Rules.Tests.Images;

public class ImageReferenceInvalidTests
{
    [Theory]
    [InlineData("https://r.example.com/app:1.0", "remove 'https://'")]
    [InlineData("docker://r.example.com/app:1.0", "remove 'docker://'")]
    [InlineData("r.example.com/Team/App:1.0", "write the repository in lowercase: 'team/app'")]
    [InlineData("r.example.com:5000/App", "write the repository in lowercase: 'app'")]
    [InlineData("r.example.com/app:", "add a tag after ':'")]
    [InlineData("r.example.com/app@", "remove '@', or add a digest")]
    [InlineData("r.example.com/app:1.0+build", "tag '1.0+build' may contain letters, digits, '.', '_' and '-' only")]
    [InlineData("r.example.com/app:-1", "tag '-1' may contain letters, digits, '.', '_' and '-' only")]
    [InlineData("r.example.com//app:1.0", "a part of the repository is empty")]
    public void Reports_what_no_registry_takes(string image, string fault) =>
        Verify.VerifyKubernetes(PodText.With(image: $"{{|CNS9066({image}, \"{fault}\"):'{image}'|}}"));

    [Theory]
    [InlineData("r.example.com/app:1.0")]
    [InlineData("r.example.com:5000/app")]
    [InlineData("localhost/app:V1.0_a-b")]
    [InlineData("app")]
    [InlineData("REGISTRY/app:1.0")]
    [InlineData("us-docker.pkg.dev/PROJECT_ID/app:1.0")]
    [InlineData("ko://github.com/example/App")]
    [InlineData("r.example.com/app:${TAG}")]
    [InlineData("r.example.com/app@sha256:0000000000000000000000000000000000000000000000000000000000000000")]
    public void Does_not_report_valid_references_and_placeholders(string image) => Verify.VerifyKubernetes(PodText.With(image: $"'{image}'"));

    [Fact]
    public void Does_not_report_a_suppressed_reference() => Verify.VerifyKubernetes(PodText.With(image: "r.example.com/App:1 # containersecurity:ignore CNS9066"));
}
