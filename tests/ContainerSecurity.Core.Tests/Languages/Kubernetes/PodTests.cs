using System.Linq;
using ContainerSecurity.Core.Tests.Model;

namespace ContainerSecurity.Core.Tests.Languages.Kubernetes;

public sealed class PodTests
{
    [Fact]
    public void A_container_inherits_from_its_pod_field_by_field()
    {
        var security = Parsed.Container(
            "securityContext: {runAsUser: 5, capabilities: {add: [NET_ADMIN], drop: [ALL]}, seLinuxOptions: {type: t}}",
            "securityContext: {runAsUser: 1, runAsGroup: 2, runAsNonRoot: on, fsGroup: 3, supplementalGroups: [4], seccompProfile: {type: RuntimeDefault}, appArmorProfile: {type: Unconfined}, sysctls: [{name: a, value: '1'}], seLinuxOptions: {user: u}, windowsOptions: {hostProcess: true, runAsUserName: x}, privileged: true}").Security;

        security.RunAsUser.Is(5).Should().BeTrue();
        security.RunAsGroup.Is(2).Should().BeTrue();
        security.RunAsNonRoot.Is(true).Should().BeTrue();
        security.RunAsNonRoot.Location.Text.Should().Be("on");
        security.FsGroup.Is(3).Should().BeTrue();
        security.SupplementalGroups.Single().Is(4).Should().BeTrue();
        security.SeccompProfile.Is("RuntimeDefault").Should().BeTrue();
        security.AppArmorProfile.Is("Unconfined").Should().BeTrue();
        security.Sysctls.Single().Name.Is("a").Should().BeTrue();
        security.SeLinuxType.Is("t").Should().BeTrue();
        security.SeLinuxUser.Is("u").Should().BeTrue();
        security.HostProcess.Is(true).Should().BeTrue();
        security.WindowsUserName.Is("x").Should().BeTrue();
        security.AddedCapabilities.Single().Location.Text.Should().Be("NET_ADMIN");
        security.DroppedCapabilities.Single().Is("ALL").Should().BeTrue();
        security.Privileged.IsUnset.Should().BeTrue("a pod has no such setting");
    }

    [Fact]
    public void Old_annotations_count_where_no_field_is_written()
    {
        const string Text = """
            apiVersion: v1
            kind: Pod
            metadata:
              name: web
              annotations:
                container.apparmor.security.beta.kubernetes.io/one: unconfined
                container.apparmor.security.beta.kubernetes.io/two: localhost/mine
                seccomp.security.alpha.kubernetes.io/pod: docker/default
                container.seccomp.security.alpha.kubernetes.io/two: unconfined
            spec:
              containers:
              - {name: one, image: a}
              - {name: two, image: a, securityContext: {appArmorProfile: {type: RuntimeDefault}}}
            """;
        var containers = Parsed.Manifest(Text).Workloads.Single().Containers;

        containers[0].Security.AppArmorProfile.Is("Unconfined").Should().BeTrue();
        containers[0].Security.AppArmorProfile.Location.Text.Should().Be("unconfined");
        containers[1].Security.AppArmorProfile.Is("RuntimeDefault").Should().BeTrue();
        containers[0].Security.SeccompProfile.Is("RuntimeDefault").Should().BeTrue();
        containers[1].Security.SeccompProfile.Is("Unconfined").Should().BeTrue();
    }

    [Theory]
    [InlineData("os: {name: windows}", true)]
    [InlineData("nodeSelector: {kubernetes.io/os: windows}", true)]
    [InlineData("nodeSelector: {beta.kubernetes.io/os: windows}", true)]
    [InlineData("nodeSelector: {kubernetes.io/os: linux}", false)]
    [InlineData("hostNetwork: false", false)]
    public void Windows_is_said_by_the_pod_or_its_node_selector(string line, bool expected) =>
        Parsed.Container("image: a", line).Workload.IsWindows.Should().Be(expected);

    [Fact]
    public void Settings_of_the_pod_are_read()
    {
        var pod = Parsed.Container("image: a", """
            hostNetwork: true
            hostPID: true
            hostIPC: true
            hostUsers: false
            shareProcessNamespace: true
            serviceAccount: old
            automountServiceAccountToken: no
            restartPolicy: Never
            """).Workload;

        new[] { pod.HostNetwork, pod.HostPid, pod.HostIpc, pod.ShareProcessNamespace }.Should().OnlyContain(p => p.Is(true));
        pod.HostUsers.Is(false).Should().BeTrue();
        pod.ServiceAccount.Is("old").Should().BeTrue();
        pod.AutomountServiceAccountToken.Location.Text.Should().Be("no");
        pod.RestartPolicy.Is("Never").Should().BeTrue();
    }

    [Theory]
    [InlineData("hostPath: {path: /var/run}", VolumeKind.HostPath, "/var/run")]
    [InlineData("emptyDir: {}", VolumeKind.EmptyDir, null)]
    [InlineData("secret: {secretName: s}", VolumeKind.Secret, "s")]
    [InlineData("configMap: {name: c}", VolumeKind.ConfigMap, "c")]
    [InlineData("persistentVolumeClaim: {claimName: p}", VolumeKind.PersistentVolumeClaim, "p")]
    [InlineData("azureFile: {shareName: f}", VolumeKind.AzureFile, "f")]
    [InlineData("gitRepo: {repository: g}", VolumeKind.GitRepo, "g")]
    [InlineData("projected: {sources: []}", VolumeKind.Projected, null)]
    [InlineData("downwardAPI: {}", VolumeKind.DownwardApi, null)]
    [InlineData("csi: {driver: d}", VolumeKind.Csi, "d")]
    [InlineData("image: {reference: i}", VolumeKind.Image, "i")]
    [InlineData("nfs: {server: n}", VolumeKind.Other, null)]
    public void A_volume_is_named_by_its_source(string source, VolumeKind kind, string? path)
    {
        var volume = Parsed.Container("image: a", "volumes: [{name: v, " + source + "}]").Workload.Volumes.Single();

        volume.Name.Is("v").Should().BeTrue();
        volume.Kind.Should().Be(kind);
        volume.SourceName.Should().Be(source.Substring(0, source.IndexOf(':')));
        volume.Location.Text.Should().Be(volume.SourceName);
        volume.Path.Value.Should().Be(path);
    }
}
