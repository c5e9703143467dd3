using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.QuantityInvalid>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class QuantityInvalidTests
{
    [Theory]
    [InlineData("512MB", "512Mi")]
    [InlineData("1gb", "1Gi")]
    [InlineData("64Kib", "64Ki")]
    [InlineData("1.5 GB", "1.5Gi")]
    [InlineData("12x", "a number with a suffix, such as 512Mi")]
    public void Reports_what_is_no_quantity(string quantity, string proposal) => Verify.VerifyKubernetes(PodText.With($$"""
        resources:
          limits:
            memory: {|CNS6065({{quantity}}, memory, "is not a quantity, so the API server rejects it", "{{proposal}}"):{{quantity}}|}
        """));

    [Fact]
    public void Reports_thousandths_of_a_byte() => Verify.VerifyKubernetes(PodText.With("""
        resources:
          requests:
            memory: {|CNS6065(400m, memory, is in thousandths of a byte, 400Mi):400m|}
            cpu: 400m
        """));

    [Theory]
    [InlineData("1")]
    [InlineData("0.5")]
    [InlineData("1e9")]
    [InlineData("1E3")]
    [InlineData("100M")]
    [InlineData("1Ei")]
    [InlineData("${MEMORY}")]
    [InlineData("MEMORY")]
    public void Does_not_report_quantities_and_placeholders(string quantity) => Verify.VerifyKubernetes(PodText.With($$"""
        resources:
          limits:
            memory: {{quantity}}
        """));

    [Fact]
    public void Reports_other_objects() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Spec("v1 PersistentVolumeClaim", "data", """
            resources:
              requests:
                storage: {|CNS6065(10GB, storage, "is not a quantity, so the API server rejects it", 10Gi):10GB|}
            """),
        Manifest.Spec("v1 ResourceQuota", "all", """
            hard:
              requests.memory: {|CNS6065(10gb, requests.memory, "is not a quantity, so the API server rejects it", 10Gi):10gb|}
              pods: "10"
            """),
        Manifest.Spec("v1 LimitRange", "all", """
            limits:
            - type: Container
              default: { memory: {|CNS6065(1GB, memory, "is not a quantity, so the API server rejects it", 1Gi):1GB|} }
            """),
        PodText.With(after: """
            volumes:
            - name: cache
              emptyDir:
                sizeLimit: {|CNS6065(1GB, sizeLimit, "is not a quantity, so the API server rejects it", 1Gi):1GB|}
            """)));
}
