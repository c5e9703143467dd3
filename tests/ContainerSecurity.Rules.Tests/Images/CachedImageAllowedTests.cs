using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Images.CachedImageAllowed>;

namespace ContainerSecurity.Rules.Tests.Images;

public class CachedImageAllowedTests
{
    [Fact]
    public void Reports_a_policy() => Verify.VerifyKubernetes(PodText.With("imagePullPolicy: {|CNS1005(web):IfNotPresent|}"));

    [Fact]
    public void Reports_the_default_for_a_version() => Verify.VerifyKubernetes(PodText.With(image: "{|CNS1005(web):registry.example.com/app:1.2|}"));

    [Fact]
    public void Does_not_report_Always() => Verify.VerifyKubernetes(PodText.With("imagePullPolicy: Always"));

    [Fact]
    public void Does_not_report_the_default_for_latest() => Verify.VerifyKubernetes(PodText.With(image: "registry.example.com/app:latest"));

    [Fact]
    public void Does_not_report_a_digest() => Verify.VerifyKubernetes(PodText.With(image: "registry.example.com/app@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);
}
