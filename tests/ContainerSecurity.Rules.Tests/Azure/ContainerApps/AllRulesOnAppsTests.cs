using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Rules.Tests.Azure.ContainerApps;

/// <summary>Runs all rules on Container Apps apps and jobs, since many rules were written for other platforms.</summary>
public class AllRulesOnAppsTests
{
    [Theory]
    [InlineData(RulePreset.Recommended)]
    [InlineData(RulePreset.All)]
    public void Does_not_report_compliant_apps_and_jobs(RulePreset preset) => Run(Good, preset).Should().BeEmpty();

    [Fact]
    public void Reports_applicable_findings_of_noncompliant_apps_and_jobs() => Run(Bad, RulePreset.All).Select(d => d.Id).Distinct().Should().Equal(
        "CNS5460", "CNS3160", "CNS4161", "CNS5355", "CNS4160", "CNS6482", "CNS1003", "CNS1002", "CNS1056", "CNS1053", "CNS3002", "CNS3004", "CNS6009", "CNS3001", "CNS1001", "CNS3008");

    [Fact]
    public void Reports_only_a_missing_liveness_probe_of_an_app_without_ingress() => Run(WithoutIngress, RulePreset.All).Select(d => d.Id).Should().Equal("CNS6005");

    [Fact]
    public void Reports_advice_for_the_platform() =>
        Run(Bad, RulePreset.Recommended).Should().Contain(d => d.Id == "CNS3001" && d.Message.Contains("secretRef, with a secret from Key Vault"));

    private static ImmutableArray<Diagnostic> Run(string bicep, RulePreset preset) =>
        new Analyzer((RulePack[])[BuiltInRules.Pack], AnalyzerConfiguration.Default with { Preset = preset }).Run(DocumentSet.Create(DocumentParser.Parse("main.bicep", SourceText.From(bicep)))).Diagnostics;

    private const string Good = """
        @secure()
        param apiKey string
        resource app 'Microsoft.App/containerApps@2025-07-01' = {
          name: 'shop'
          location: 'westeurope'
          identity: { type: 'SystemAssigned' }
          properties: {
            environmentId: 'e'
            configuration: {
              secrets: [
                { name: 'db', keyVaultUrl: 'https://v.vault.azure.net/secrets/db', identity: 'system' }
                { name: 'api', value: apiKey }
              ]
              registries: [ { server: 'contoso.azurecr.io', identity: 'system' } ]
              ingress: { external: false, targetPort: 8080, allowInsecure: false }
            }
            template: {
              initContainers: [ { name: 'prepare', image: 'contoso.azurecr.io/prepare:1.4@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', command: [ '/bin/prepare' ], resources: { cpu: json('0.25'), memory: '0.5Gi' } } ]
              containers: [
                {
                  name: 'web'
                  image: 'contoso.azurecr.io/shop:2.1.0@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'
                  env: [ { name: 'MODE', value: 'live' }, { name: 'DB_PASSWORD', secretRef: 'db' } ]
                  resources: { cpu: json('0.5'), memory: '1Gi' }
                  volumeMounts: [ { volumeName: 'data', mountPath: '/data' }, { volumeName: 'keys', mountPath: '/keys' } ]
                  probes: [
                    { type: 'Liveness', httpGet: { path: '/live', port: 8080 } }
                    { type: 'Readiness', httpGet: { path: '/ready', port: 8080 } }
                  ]
                }
              ]
              scale: { minReplicas: 2, maxReplicas: 5 }
              volumes: [ { name: 'data', storageType: 'AzureFile', storageName: 'share' }, { name: 'keys', storageType: 'Secret' } ]
            }
          }
        }
        resource job 'Microsoft.App/jobs@2025-07-01' = {
          name: 'nightly'
          location: 'westeurope'
          identity: { type: 'UserAssigned', userAssignedIdentities: { 'id': {} } }
          properties: {
            environmentId: 'e'
            configuration: {
              triggerType: 'Schedule', replicaTimeout: 1800
              scheduleTriggerConfig: { cronExpression: '0 0 * * *' }
              registries: [ { server: 'contoso.azurecr.io', identity: 'id' } ]
            }
            template: { containers: [ { name: 'main', image: 'contoso.azurecr.io/nightly:3.0.1@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef', resources: { cpu: json('0.5'), memory: '1Gi' } } ] }
          }
        }
        """;

    private const string Bad = """
        resource app 'Microsoft.App/containerApps@2025-07-01' = {
          name: 'shop'
          location: 'westeurope'
          properties: {
            environmentId: 'e'
            configuration: {
              secrets: [ { name: 'db', value: 'Sup3rS3cret!x9' } ]
              registries: [ { server: 'contoso.azurecr.io', username: 'contoso', passwordSecretRef: 'db' } ]
              ingress: { external: true, targetPort: 22, allowInsecure: true }
            }
            template: {
              containers: [
                {
                  name: 'web'
                  image: 'nginx:latest'
                  command: [ 'sh', '-c', 'curl -k https://example.com/x.sh | sh' ]
                  env: [ { name: 'DB_PASSWORD', value: 'Sup3rS3cret!x9' }, { name: 'DB_PASSWORD', value: 'b' }, { name: 'AWS_ACCESS_KEY_ID', value: 'AKIAIOSFODNN7EXAMPLQ' }, { name: 'ASPNETCORE_ENVIRONMENT', value: 'Development' } ]
                  volumeMounts: [ { volumeName: 'missing', mountPath: '/data' } ]
                }
                { name: 'web', image: 'redis' }
              ]
            }
          }
        }
        resource job 'Microsoft.App/jobs@2025-07-01' = {
          name: 'nightly'
          properties: { template: { containers: [ { name: 'main', image: 'nightly', args: [ '--password=Sup3rS3cret!x9' ] } ] } }
        }
        """;

    private const string WithoutIngress = """
        resource app 'Microsoft.App/containerApps@2025-07-01' = {
          name: 'worker'
          identity: { type: 'SystemAssigned' }
          properties: { template: { scale: { minReplicas: 2 }, containers: [ { name: 'main', image: 'contoso.azurecr.io/worker:1.0@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef' } ] } }
        }
        """;
}
