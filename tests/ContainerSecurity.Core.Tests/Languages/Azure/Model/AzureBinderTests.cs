using System.Linq;
using ContainerSecurity.Core.Tests.Model;

namespace ContainerSecurity.Core.Tests.Languages.Azure.Model;

public sealed class AzureBinderTests
{
    private const string Group = """
        name: shop
        location: westeurope
        apiVersion: '2023-05-01'
        tags: {team: a}
        properties:
          osType: linux
          restartPolicy: OnFailure
          sku: Standard
          containers:
          - name: web
            properties:
              image: mcr.microsoft.com/app:1
              command: [run]
              ports: [{port: '80', protocol: tcp}]
              environmentVariables:
              - {name: A, value: plain}
              - {name: B, secureValue: hidden}
              - {name: C, secureValue: '${LATER}'}
              - {name: D, secureValueReference: vault}
              resources: {requests: {cpu: 1.0, memoryInGb: 1.5}}
              volumeMounts: [{name: files, mountPath: /files, readOnly: true}]
              livenessProbe: {httpGet: {path: /, port: 80}}
              securityContext: {privileged: true, capabilities: {add: [SYS_ADMIN]}}
          initContainers:
          - {name: setup, properties: {image: busybox}}
          volumes:
          - {name: files, azureFile: {shareName: share, storageAccountName: x}}
          - {name: tmp, emptyDir: {}}
          - {name: code, gitRepo: {repository: 'https://x'}}
          imageRegistryCredentials: [{server: x, username: u, password: p}]
          ipAddress: {type: Public, dnsNameLabel: shop, ports: [{port: 443}]}
        """;

    [Fact]
    public void A_container_group_in_YAML_is_read_whole()
    {
        var document = Parsed.Group(Group);
        var group = document.ContainerGroups.Single();
        var workload = group.Workload;
        var web = workload.Containers[1];

        document.Resources.Single().Identity.ToString().Should().Be("containerGroups/shop");
        document.FindResource(web.Location.Span)!.ToString().Should().Be("containerGroups/shop");
        (workload.Kind, workload.Platform, workload.Features).Should().Be(("containerGroups", WorkloadPlatform.ContainerInstances, WorkloadFeatures.ContainerInstances));
        workload.OperatingSystem.Is(OperatingSystemKind.Linux).Should().BeTrue();
        workload.RestartPolicy.Is("OnFailure").Should().BeTrue();
        workload.PodLabels.Single().Value.Is("a").Should().BeTrue();
        workload.Containers[0].Role.Should().Be(ContainerRole.Init);
        web.Image!.Registry.Location.Text.Should().Be("mcr.microsoft.com");
        web.Command.Single().Is("run").Should().BeTrue();
        web.Ports.Single().Number.Is(80).Should().BeTrue();
        web.Ports.Single().Protocol.Is("TCP").Should().BeTrue();
        web.Resources.CpuRequest.Is("1.0").Should().BeTrue();
        web.Resources.MemoryRequest.Is("1.5").Should().BeTrue();
        web.Resources.CpuLimit.Location.Text.Should().Be("resources");
        web.Mounts.Single().ReadOnly.Is(true).Should().BeTrue();
        web.LivenessProbe!.HttpPath.Is("/").Should().BeTrue();
        web.Security.Privileged.Is(true).Should().BeTrue();
        web.Security.AddedCapabilities.Single().Is("SYS_ADMIN").Should().BeTrue();
        web.Security.RunAsUser.Location.Text.Should().Be("securityContext");
        workload.Containers[0].Security.Location.Text.Should().Be("setup");
        workload.Volumes.Select(v => $"{v.Kind} {v.Path}").Should().Equal("AzureFile share", "EmptyDir unset", "GitRepo https://x");
        group.IpAddressType.Is("Public").Should().BeTrue();
        group.Ports.Single().Number.Is(443).Should().BeTrue();
        group.ImageRegistryCredentials.Should().ContainSingle();
        document.SyntaxDiagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Secure_values_are_told_from_plain_ones()
    {
        var variables = Parsed.Group(Group).Workloads.Single().Containers[1].Environment;

        variables.Select(v => v.IsSecure).Should().Equal(false, true, true, true);
        variables.Select(v => v.Value.IsKnown).Should().Equal(true, true, false, false);
        variables[1].Value.Location.Text.Should().Be("hidden");
        variables[3].Source.Should().Be(EnvironmentVariableSource.Secret);
    }

    [Fact]
    public void Expressions_of_a_template_are_unknown_and_escaped_brackets_are_text()
    {
        var document = Parsed.Template("""
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "contentVersion": "1.0.0.0",
              "resources": [
                {
                  "type": "Microsoft.ContainerInstance/containerGroups", "apiVersion": "2023-05-01", "name": "[parameters('name')]",
                  "properties": { "osType": "Windows", "containers": [ { "name": "[[x]", "properties": {
                    "image": "[parameters('image')]", "securityContext": { "privileged": "[parameters('p')]" } } } ] }
                }
              ]
            }
            """);
        var container = document.Workloads.Single().Containers.Single();

        container.Workload.IsWindows.Should().BeTrue();
        container.Name.Is("[x]").Should().BeTrue();
        container.Image!.Tag.Expression.Should().Be("[parameters('image')]");
        container.Security.Privileged.IsUnknown.Should().BeTrue();
        document.Resources.Single().Identity.ToString().Should().Be("containerGroups/[parameters('name')]");
        document.SyntaxDiagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Children_symbolic_names_and_nested_deployments_are_resources()
    {
        var document = Parsed.Template("""
            {
              "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              "languageVersion": "2.0", "contentVersion": "1.0.0.0",
              "resources": {
                "store": { "type": "Microsoft.Storage/storageAccounts", "apiVersion": "x", "name": "s",
                  "resources": [ { "type": "blobServices", "apiVersion": "x", "name": "b" } ] },
                "inner": { "type": "Microsoft.Resources/deployments", "apiVersion": "x", "name": "d", "properties": { "template": {
                  "resources": [ { "type": "Microsoft.ContainerInstance/containerGroups", "apiVersion": "x", "name": "g", "properties": { "containers": [] } } ] } } }
              }
            }
            """);

        document.Resources.Select(r => r.Type).Should().Equal(
            "Microsoft.Storage/storageAccounts", "Microsoft.Storage/storageAccounts/blobServices", "Microsoft.Resources/deployments", "Microsoft.ContainerInstance/containerGroups");
        document.FindResource(document.Resources[3].Location.Span)!.ToString().Should().Be("containerGroups/g");
        document.FindResource(document.Resources[0].Location.Span)!.ToString().Should().Be("storageAccounts/s");
        document.Workloads.Should().ContainSingle();
    }
}
