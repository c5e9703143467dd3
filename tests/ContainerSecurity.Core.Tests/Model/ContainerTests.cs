using System.Linq;

namespace ContainerSecurity.Core.Tests.Model;

public sealed class ContainerTests
{
    [Fact]
    public void What_is_written_is_known_at_its_place()
    {
        var container = Parsed.Container("""
            image: nginx:1
            imagePullPolicy: Always
            command: [sh, -c]
            args: ["run it"]
            workingDir: /srv
            ports: [{containerPort: 80, hostPort: 8080, protocol: UDP, name: web}]
            volumeMounts: [{name: data, mountPath: /data, readOnly: yes, mountPropagation: Bidirectional, subPath: a}]
            resources: {requests: {cpu: 1, memory: 1Gi}, limits: {memory: 2Gi, ephemeral-storage: 3Gi}}
            livenessProbe: {httpGet: {path: /live, port: 80, host: other}}
            readinessProbe: {exec: {command: [cat, /tmp/ok]}}
            startupProbe: {tcpSocket: {port: web}}
            """);

        container.ImagePullPolicy.Is("Always").Should().BeTrue();
        container.Command.Select(c => c.Value).Should().Equal("sh", "-c");
        container.Arguments.Single().Location.Text.Should().Be("\"run it\"");
        container.WorkingDirectory.Is("/srv").Should().BeTrue();
        var port = container.Ports.Single();
        (port.Number.Value, port.HostPort.Value, port.Protocol.Value, port.Name.Value).Should().Be((80, 8080, "UDP", "web"));
        port.HostPort.Location.Text.Should().Be("8080");
        var mount = container.Mounts.Single();
        (mount.Name.Value, mount.Path.Value, mount.ReadOnly.Value, mount.Propagation.Value, mount.SubPath.Value)
            .Should().Be(("data", "/data", true, "Bidirectional", "a"));
        container.Resources.CpuRequest.Is("1").Should().BeTrue();
        container.Resources.MemoryLimit.Is("2Gi").Should().BeTrue();
        container.Resources.EphemeralStorageLimit.Is("3Gi").Should().BeTrue();
        container.Resources.CpuLimit.IsUnset.Should().BeTrue();
        container.Resources.CpuLimit.Location.Text.Should().Be("limits");
        container.LivenessProbe!.HttpPath.Is("/live").Should().BeTrue();
        container.LivenessProbe.Host.Location.Text.Should().Be("other");
        container.ReadinessProbe!.Command.Select(c => c.Value).Should().Equal("cat", "/tmp/ok");
        container.StartupProbe!.Port.Is("web").Should().BeTrue();
        container.StartupProbe.Location.Text.Should().Be("startupProbe");
    }

    [Fact]
    public void What_is_not_written_points_to_the_nearest_parent()
    {
        var container = Parsed.Container("image: nginx\nsecurityContext: {capabilities: {}}");

        container.Security.Privileged.Location.Text.Should().Be("securityContext");
        container.Security.Location.Text.Should().Be("securityContext");
        container.ImagePullPolicy.Location.Text.Should().Be("app");
        container.Resources.Location.Text.Should().Be("app");
        container.LivenessProbe.Should().BeNull();
        container.Workload.ServiceAccount.Location.Text.Should().Be("web");
        Parsed.Container("image: nginx").Security.Location.Text.Should().Be("app");
    }

    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    [InlineData("")]
    public void A_null_is_not_set(string value)
    {
        var container = Parsed.Container($"image: {value}\nsecurityContext: {value}\nports: {value}\nimagePullPolicy: {value}");

        container.Image.Should().BeNull();
        container.ImagePullPolicy.IsUnset.Should().BeTrue();
        container.Security.Privileged.IsUnset.Should().BeTrue();
        container.Ports.Should().BeEmpty();
        container.Document.SyntaxDiagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("securityContext: {privileged: 'true'}", "'true'", "boolean")]
    [InlineData("securityContext: {privileged: {a: b}}", "{a: b}", "boolean")]
    [InlineData("securityContext: {privileged: 1}", "1", "boolean")]
    [InlineData("securityContext: none", "none", "mapping")]
    [InlineData("command: run", "run", "list")]
    [InlineData("ports: [{containerPort: '80'}]", "'80'", "integer")]
    [InlineData("env: [A]", "A", "mapping")]
    [InlineData("imagePullPolicy: [Always]", "[Always]", "string")]
    public void A_value_of_the_wrong_type_is_reported_at_the_value(string line, string token, string expected)
    {
        var container = Parsed.Container("image: nginx\n" + line);

        var diagnostic = container.Document.SyntaxDiagnostics.Should().ContainSingle().Subject;
        diagnostic.Id.Should().Be("CNS0204");
        diagnostic.Location.Text.Should().Be(token);
        diagnostic.Message.Should().Contain(expected);
        container.Security.Privileged.Is(true).Should().BeFalse();
    }

    [Fact]
    public void Settings_that_cannot_be_told_are_unknown_and_not_unset() =>
        Parsed.Container("securityContext: none").Security.Privileged.IsUnknown.Should().BeTrue();

    [Theory]
    [InlineData("securityContext: {runAsUser: '${UID}'}")]
    [InlineData("securityContext: {runAsUser: $UID}")]
    public void A_placeholder_is_unknown_and_no_mistake(string line)
    {
        var container = Parsed.Container(line);

        container.Security.RunAsUser.IsUnknown.Should().BeTrue();
        container.Document.SyntaxDiagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Variables_know_where_their_values_come_from()
    {
        var variables = Parsed.Container("""
            env:
            - {name: PLAIN, value: text}
            - {name: EMPTY}
            - {name: SECRET, valueFrom: {secretKeyRef: {name: s, key: k}}}
            - {name: CONFIG, valueFrom: {configMapKeyRef: {name: s, key: k}}}
            - {name: FIELD, valueFrom: {fieldRef: {fieldPath: metadata.name}}}
            - {name: LATER, value: '${PASSWORD}'}
            - {name: JSON, value: '{"a": 1}'}
            """).Environment;

        variables.Select(v => v.Source.ToString()).Should().Equal("Literal", "Literal", "Secret", "Config", "Field", "Literal", "Literal");
        variables.Select(v => v.Value.State.ToString()).Should().Equal("Known", "Unset", "Unknown", "Unknown", "Unknown", "Unknown", "Known");
        variables.Select(v => v.IsSecure).Should().Equal(false, false, true, false, false, false, false);
        variables[0].ValueText!.MapSpan(0, 4).Should().Be(variables[0].Value.Location.Span);
        variables[0].Location.Text.Should().Be("{name: PLAIN, value: text}");
    }

    [Fact]
    public void Roles_come_in_the_order_of_starting()
    {
        var workload = Parsed.Manifest("""
            apiVersion: v1
            kind: Pod
            metadata: {name: web}
            spec:
              containers: [{name: main, image: a}]
              ephemeralContainers: [{name: debug, image: a}]
              initContainers: [{name: proxy, image: a, restartPolicy: Always}, {name: setup, image: a}]
            """).Workloads.Single();

        workload.Containers.Select(c => $"{c.Name} {c.Role}").Should().Equal("setup Init", "proxy Sidecar", "main Main", "debug Ephemeral");
    }

    [Fact]
    public void Aliases_and_merge_keys_are_applied()
    {
        var containers = Parsed.Manifest("""
            apiVersion: v1
            kind: Pod
            metadata: {name: web}
            spec:
              containers:
              - &base
                name: one
                image: nginx:1
                securityContext: &safe {privileged: false, runAsUser: 7}
              - <<: *base
                name: two
              - name: three
                image: nginx:2
                securityContext: {<<: *safe, runAsUser: 8}
            """).Workloads.Single().Containers;

        containers[1].Image!.Tag.Is("1").Should().BeTrue();
        containers[1].Name.Is("two").Should().BeTrue();
        containers.Select(c => c.Security.RunAsUser.Value).Should().Equal(7, 7, 8);
        containers[2].Security.Privileged.Is(false).Should().BeTrue();
    }
}
