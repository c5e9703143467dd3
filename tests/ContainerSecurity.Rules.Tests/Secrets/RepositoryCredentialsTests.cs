using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.RepositoryCredentials>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class RepositoryCredentialsTests
{
    [Fact]
    public void Reports_a_container_group() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
        volumes:
        - name: site
          gitRepo:
            repository: {|CNS3044(site, a password in a URL):https://app:Zu7kQp2LmW9@git.shop.test/site|}
        """));

    [Fact]
    public void Reports_a_pod() => Verify.VerifyKubernetes(PodText.With(after: """
        volumes:
        - name: site
          gitRepo:
            repository: {|CNS3044(site, a password in a URL):https://app:Zu7kQp2LmW9@git.shop.test/site|}
        """));

    [Fact]
    public void Does_not_report_other_URLs() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
        volumes:
        - name: site
          gitRepo:
            repository: https://git.shop.test/site
        - name: other
          gitRepo:
            repository: https://app:${TOKEN}@git.shop.test/site
        """));

    [Fact]
    public void Does_not_report_a_value_that_is_not_known() => Verify.VerifyKubernetes(PodText.With(after: """
        volumes:
        - name: site
          gitRepo:
            repository: "${VALUE}"
        """));
}
