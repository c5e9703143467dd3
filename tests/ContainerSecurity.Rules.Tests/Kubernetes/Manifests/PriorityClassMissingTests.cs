using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.PriorityClassMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class PriorityClassMissingTests
{
    private static readonly string ShopPriorityClass = Manifest.Object("scheduling.k8s.io/v1 PriorityClass", "shop", "value: 1000");

    [Fact]
    public void Reports_a_missing_class() => Verify.VerifyKubernetes(Manifest.Of(
        ShopPriorityClass,
        PodText.With(pod: "priorityClassName: {|CNS9052(Pod/web, shopp):shopp|}", name: "web", image: "registry.example/web:1")));

    [Fact]
    public void Does_not_report_an_existing_class() => Verify.VerifyKubernetes(Manifest.Of(
        ShopPriorityClass,
        PodText.With(pod: "priorityClassName: shop", name: "web", image: "registry.example/web:1")));

    [Fact]
    public void Does_not_report_built_in_classes() => Verify.VerifyKubernetes(Manifest.Of(
        ShopPriorityClass,
        PodText.With(pod: "priorityClassName: system-node-critical", name: "web", image: "registry.example/web:1")));

    [Fact]
    public void Does_not_report_without_any_PriorityClass() => Verify.VerifyKubernetes(PodText.With(pod: "priorityClassName: shopp", name: "web", image: "registry.example/web:1"));
}
