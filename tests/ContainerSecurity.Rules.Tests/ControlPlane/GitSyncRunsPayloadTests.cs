using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.ControlPlane.GitSyncRunsPayload>;

namespace ContainerSecurity.Rules.Tests.ControlPlane;

public class GitSyncRunsPayloadTests
{
    [Fact]
    public void Reports_environment_variable() => Verify.VerifyKubernetes(PodText.With(
        """
            args:
            - --repo=https://git.example/web.git
            env:
            - name: {|CNS5296(sync, GITSYNC_GIT):GITSYNC_GIT|}
              value: /tmp/payload/git
            """,
        name: "web",
        containerName: "sync",
        image: "registry.k8s.io/git-sync/git-sync:v4.4.0"));

    [Fact]
    public void Does_not_report_git_of_the_image() => Verify.VerifyKubernetes(PodText.With(
        """
            args:
            - --repo=https://git.example/web.git
            """,
        name: "web",
        containerName: "sync",
        image: "registry.k8s.io/git-sync/git-sync:v4.4.0"));

    [Fact]
    public void Reports_flag() => Verify.VerifyKubernetes(PodText.With(
        """
            args:
            - --repo=https://git.example/web.git
            - {|CNS5296(sync, --git):--git=/tmp/payload/git|}
            """,
        name: "web",
        containerName: "sync",
        image: "registry.k8s.io/git-sync/git-sync:v4.4.0"));

    [Fact]
    public void Does_not_report_other_flag() => Verify.VerifyKubernetes(PodText.With(
        """
            args:
            - --repo=https://git.example/web.git
            - --git-config=user.name:me
            """,
        name: "web",
        containerName: "sync",
        image: "registry.k8s.io/git-sync/git-sync:v4.4.0"));

    [Fact]
    public void Ignores_other_images() => Verify.VerifyKubernetes(PodText.With(
        """
            args:
            - --repo=https://git.example/web.git
            env:
            - name: GITSYNC_GIT
              value: /tmp/payload/git
            """,
        name: "web",
        containerName: "sync",
        image: "registry.k8s.io/team/web:v4.4.0"));

    [Fact]
    public void Does_not_report_unknown_value() => Verify.VerifyKubernetes(PodText.With(
        """
            args:
            - --repo=https://git.example/web.git
            env:
            - name: "${VALUE}"
              value: /tmp/payload/git
            """,
        name: "web",
        containerName: "sync",
        image: "registry.k8s.io/git-sync/git-sync:v4.4.0"));

    [Fact]
    public void Reports_askpass_program() => Verify.VerifyKubernetes(PodText.With(
        """
            env:
            - name: {|CNS5296(web, GITSYNC_ASKPASS_EXEC):GITSYNC_ASKPASS_EXEC|}
              value: /tmp/payload
            """,
        image: "registry.k8s.io/git-sync/git-sync:v4.4.0"));

    [Fact]
    public void Reports_flag_with_value_in_the_next_argument() => Verify.VerifyKubernetes(PodText.With(
        """
            args:
            - {|CNS5296(web, --git):--git|}
            - /tmp/payload/git
            """,
        image: "registry.k8s.io/git-sync/git-sync:v4.4.0"));
}
