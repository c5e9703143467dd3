using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Images.RetiredRegistry>;

namespace ContainerSecurity.Rules.Tests.Images;

public class RetiredRegistryTests
{
    [Fact]
    public void Reports_the_frozen_registry_of_Kubernetes() => Verify.VerifyKubernetes(PodText.With(image: "{|CNS1006(k8s.gcr.io/pause:3.9, k8s.gcr.io, has been frozen since April 2023, registry.k8s.io):k8s.gcr.io|}/pause:3.9"));

    [Fact]
    public void Reports_its_older_path() => Verify.VerifyDockerfile("""
        FROM {|CNS1006(gcr.io/google_containers/pause:3.9, gcr.io/google_containers, has been frozen since April 2023, registry.k8s.io):gcr.io|}/google_containers/pause:3.9
        """);

    [Theory]
    [InlineData("{|CNS1006(example-docker-repo.bintray.io/app:1, example-docker-repo.bintray.io, was shut down in May 2021, the publisher's new registry):example-docker-repo.bintray.io|}/app:1")]
    [InlineData("{|CNS1006(eu.gcr.io/k8s-artifacts-prod/pause:3.2, eu.gcr.io/k8s-artifacts-prod, has been frozen since April 2023, registry.k8s.io):eu.gcr.io|}/k8s-artifacts-prod/pause:3.2")]
    public void Reports_other_hosts(string image) => Verify.VerifyDockerfile("FROM " + image + "\n");

    [Fact]
    public void Does_not_report_its_successor() => Verify.VerifyKubernetes(PodText.With(image: "registry.k8s.io/pause:3.9"));

    [Fact]
    public void Does_not_report_other_paths_of_the_host() => Verify.VerifyKubernetes(PodText.With(image: "gcr.io/distroless/static:nonroot"));
}
