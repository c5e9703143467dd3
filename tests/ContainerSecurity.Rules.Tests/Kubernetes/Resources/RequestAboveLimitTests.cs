using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.RequestAboveLimit>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class RequestAboveLimitTests
{
    [Theory]
    [InlineData("memory", "512Mi", "256Mi")]
    [InlineData("memory", "1e9", "900M")]
    [InlineData("cpu", "1", "500m")]
    [InlineData("ephemeral-storage", "2Gi", "1Gi")]
    public void Reports_a_request_above_the_limit(string resource, string request, string limit) => Verify.VerifyKubernetes(PodText.With($$"""
        resources:
          requests:
            {{resource}}: {|CNS6066(web, {{request}}, {{resource}}, {{limit}}):{{request}}|}
          limits:
            {{resource}}: {{limit}}
        """));

    [Theory]
    [InlineData("256Mi", "256Mi")]
    [InlineData("1G", "1Gi")]
    [InlineData("${REQUEST}", "1Mi")]
    [InlineData("1Gi", "${LIMIT}")]
    [InlineData("1GB", "1Mi")]
    public void Does_not_report_equal_and_unresolved_amounts(string request, string limit) => Verify.VerifyKubernetes(PodText.With($$"""
        resources:
          requests:
            memory: {{request}}
          limits:
            memory: {{limit}}
        """));

    [Fact]
    public void Does_not_report_a_resource_without_limit() => Verify.VerifyKubernetes(PodText.With("resources: { requests: { cpu: 2 }, limits: { memory: 1Gi } }"));
}
