using System.Linq;

namespace ContainerSecurity.Core.Tests.Languages.Azure.Model;

public sealed class ContainerAppTests
{
    private const string App = """
        param tag string
        resource app 'Microsoft.App/containerApps@2024-03-01' = {
          name: 'shop'
          tags: { team: 'web' }
          identity: { type: 'SystemAssigned' }
          properties: {
            environmentId: 'e'
            configuration: {
              secrets: [ { name: 'db', keyVaultUrl: 'https://v.vault.azure.net/secrets/db', identity: 'system' } ]
              registries: [ { server: 'r.azurecr.io', identity: 'system' } ]
              ingress: { external: true, targetPort: 8080, allowInsecure: false, additionalPortMappings: [ { targetPort: 9090, external: false } ] }
            }
            template: {
              initContainers: [ { name: 'prepare', image: 'r.azurecr.io/prepare:1', command: [ '/bin/prepare' ] } ]
              containers: [
                {
                  name: 'web'
                  image: 'r.azurecr.io/shop:${tag}'
                  command: [ '/bin/shop' ]
                  args: [ '--port', '8080' ]
                  env: [ { name: 'MODE', value: 'live' }, { name: 'DB', secretRef: 'db' } ]
                  resources: { cpu: json('0.5'), memory: '1Gi' }
                  volumeMounts: [ { volumeName: 'data', mountPath: '/data', subPath: 'x' } ]
                  probes: [
                    { type: 'Liveness', httpGet: { path: '/live', port: 8080 } }
                    { type: 'readiness', tcpSocket: { port: 8080 } }
                  ]
                }
              ]
              scale: { minReplicas: 2, maxReplicas: 5 }
              volumes: [ { name: 'data', storageType: 'AzureFile', storageName: 'share' }, { name: 'tmp' }, { name: 's', storageType: 'Secret' } ]
            }
          }
        }
        """;

    [Fact]
    public void An_app_is_read_with_its_ingress_registries_and_identity()
    {
        var app = Deployed.Bicep(App).ContainerApps.Single();

        app.IsExternal.Is(true).Should().BeTrue();
        app.AllowsInsecure.Is(false).Should().BeTrue();
        app.Ports.Select(p => p.Number.Value).Should().Equal(8080, 9090);
        app.Registries.Select(r => Deployed.Show(r)).Should().Equal("{server:r.azurecr.io,identity:system}");
        app.IdentityType.Value.Should().Be("SystemAssigned");
    }

    [Fact]
    public void An_app_is_a_workload()
    {
        var workload = Deployed.Bicep(App).Workloads.Single();

        workload.Identity.ToString().Should().Be("containerApps/shop");
        workload.Platform.Should().Be(WorkloadPlatform.ContainerApps);
        workload.Replicas.Value.Should().Be(2);
        workload.PodLabels.Single().Key.Should().Be("team");
        workload.Containers.Select(c => (c.Name.Value, c.Role)).Should().Equal(("prepare", ContainerRole.Init), ("web", ContainerRole.Main));
        workload.Volumes.Select(v => (v.Name.Value, v.Kind, v.Path.Value)).Should().Equal(("data", VolumeKind.AzureFile, "share"), ("tmp", VolumeKind.EmptyDir, null), ("s", VolumeKind.Secret, null));
        workload.Has(WorkloadFeatures.SecurityContext).Should().BeFalse();
        workload.Has(WorkloadFeatures.ResourceLimits).Should().BeFalse();
    }

    [Fact]
    public void Its_containers_are_read()
    {
        var container = Deployed.Bicep(App).Workloads.Single().Containers[1];

        container.Image!.Registry.Value.Should().Be("r.azurecr.io");
        container.Image.Tag.IsUnknown.Should().BeTrue();
        container.Command.Select(c => c.Value).Should().Equal("/bin/shop");
        container.Arguments.Select(c => c.Value).Should().Equal("--port", "8080");
        container.Environment.Select(v => (v.Name.Value, v.Source, v.IsSecure)).Should().Equal(("MODE", EnvironmentVariableSource.Literal, false), ("DB", EnvironmentVariableSource.Secret, true));
        container.Environment[1].Value.IsKnown.Should().BeFalse();
        (container.Resources.CpuLimit.Value, container.Resources.MemoryRequest.Value).Should().Be(("0.5", "1Gi"));
        container.Mounts.Select(m => (m.Name.Value, m.Path.Value, m.SubPath.Value)).Should().Equal(("data", "/data", "x"));
        container.Ports.Select(p => p.Number.Value).Should().Equal(8080, 9090);
        container.LivenessProbe!.HttpPath.Value.Should().Be("/live");
        container.LivenessProbe.Location.Text.Should().Be("'Liveness'");
        container.ReadinessProbe!.Port.Value.Should().Be("8080");
        container.StartupProbe.Should().BeNull();
        container.Security.Privileged.IsUnset.Should().BeTrue();
    }

    [Theory]
    [InlineData("containerApps", "ingress: { targetPort: 80 }", false)]
    [InlineData("containerApps", "", true)]
    [InlineData("jobs", "triggerType: 'Manual'", false)]
    public void Probes_are_the_platforms_where_it_knows_the_port_and_none_of_a_jobs(string type, string configuration, bool hasProbes) =>
        Deployed.Bicep($$"""
            resource app 'Microsoft.App/{{type}}@2024-03-01' = {
              name: 'a'
              properties: { configuration: { {{configuration}} }, template: { containers: [ { name: 'c', image: 'i:1' } ] } }
            }
            """).Workloads.Single().Has(WorkloadFeatures.Probes).Should().Be(hasProbes);

    [Fact]
    public void A_template_that_is_not_known_leaves_an_app_without_containers()
    {
        var workload = Deployed.Bicep("param t object\nresource a 'Microsoft.App/containerApps@2024-03-01' = { name: 'a', properties: { template: t } }").Workloads.Single();

        workload.IsPartial.Should().BeTrue();
        workload.Containers.Should().BeEmpty();
    }
}
