using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Azure.Confidential.ConfidentialPolicyMismatch>;

namespace ContainerSecurity.Rules.Tests.Azure.Confidential;

/// <summary>Differences between a policy and its group beyond image and command.</summary>
public class ConfidentialPolicyRightsTests
{
    private const string Capabilities = """ "capabilities": {"bounding": ["CAP_CHOWN", "CAP_NET_RAW"], "effective": []} """;
    private const string Mounts = """ "mounts": [{"destination": "/data", "source": "sandbox:///x/.+", "options": ["rbind", "ro"]}, {"destination": "/logs", "source": "y", "options": ["rw"]}, {"destination": "/any", "source": "z"}] """;
    private const string Rules = """ "env_rules": [{"pattern": "LEVEL=info", "strategy": "string", "required": true}, {"pattern": "(?i)(FABRIC)_.+=.+", "strategy": "re2"}] """;

    [Theory]
    [InlineData("\"no_new_privileges\": true", "securityContext: { allowPrivilegeEscalation: {|CNS3209(allowPrivilegeEscalation):true|} }")]
    [InlineData("\"no_new_privileges\": false", "securityContext: { allowPrivilegeEscalation: {|CNS3209(allowPrivilegeEscalation):false|} }")]
    [InlineData("\"user\": {\"user_idname\": {\"pattern\": \"1000\", \"strategy\": \"id\"}}", "securityContext: { runAsUser: {|CNS3209(runAsUser):0|} }")]
    [InlineData("\"seccomp_profile_sha256\": \"\"", "securityContext: { seccompProfile: {|CNS3209(seccompProfile):'e30='|} }")]
    [InlineData(Capabilities, "securityContext: { capabilities: { add: {|CNS3209(SYS_ADMIN):['SYS_ADMIN']|} } }")]
    [InlineData("\"user\": {\"user_idname\": {\"pattern\": \"\", \"strategy\": \"any\"}}", "securityContext: { privileged: {|CNS3209(privileged):true|} }")]
    [InlineData(Mounts, "volumeMounts: [{ name: 'd', mountPath: '/data', readOnly: {|CNS3209(/data):false|} }]")]
    [InlineData(Mounts, "volumeMounts: [{ name: 'd', mountPath: '/logs', readOnly: {|CNS3209(/logs):true|} }]")]
    [InlineData(Rules, "environmentVariables: [{ name: 'LEVEL', value: {|CNS3209(LEVEL):'debug'|} }]")]
    [InlineData(Rules, "environmentVariables: [{ name: 'LEVEL', value: 'info' }, { name: 'OTHER', value: {|CNS3209(OTHER):'x'|} }]")]
    public void Reports_differences(string policy, string group) => Verify.VerifyContainerGroup(PolicyText.Group(policy, group), DataFormat.Bicep);

    [Fact]
    public void Reports_a_missing_required_variable() =>
        Verify.VerifyContainerGroup(PolicyText.Group(Rules, "environmentVariables: []", "{|CNS3209(LEVEL):'shop.azurecr.io/web:1.2'|}"), DataFormat.Bicep);

    [Theory]
    [InlineData("\"no_new_privileges\": true", "securityContext: { allowPrivilegeEscalation: false }")]
    [InlineData("\"no_new_privileges\": true", "securityContext: { allowPrivilegeEscalation: unknown }")]
    [InlineData("\"name\": \"x\"", "securityContext: { allowPrivilegeEscalation: true, runAsUser: 5, seccompProfile: 'e30=', capabilities: { add: ['SYS_ADMIN'], drop: ['ALL'] } }")]
    [InlineData("\"user\": {\"user_idname\": {\"pattern\": \"1000\", \"strategy\": \"id\"}}", "securityContext: { runAsUser: 1000 }")]
    [InlineData("\"user\": {\"user_idname\": {\"pattern\": \"web\", \"strategy\": \"name\"}}", "securityContext: { runAsUser: 1000 }")]
    [InlineData("\"seccomp_profile_sha256\": \"ab\"", "securityContext: { seccompProfile: 'e30=' }")]
    [InlineData(Capabilities, "securityContext: { capabilities: { add: ['CHOWN'], drop: ['SYS_ADMIN'] } }")]
    [InlineData(Capabilities, "securityContext: { capabilities: { drop: ['ALL'] } }")]
    [InlineData(Capabilities, "securityContext: { capabilities: { add: ['CHOWN', 'CAP_NET_RAW'], drop: ['ALL'] } }")]
    [InlineData(Mounts, "volumeMounts: [{ name: 'd', mountPath: '/data', readOnly: true }, { name: 'e', mountPath: '/logs' }, { name: 'f', mountPath: '/any', readOnly: true }]")]
    [InlineData(Rules, "environmentVariables: [{ name: 'LEVEL', value: 'info' }, { name: 'Fabric_X', value: 'y' }]")]
    [InlineData(Rules, "environmentVariables: [{ name: 'LEVEL', value: unknown }, { name: 'OTHER', secureValue: 'x' }]")]
    [InlineData(Rules, "environmentVariables: [{ name: unknown, value: 'info' }]")]
    [InlineData("\"env_rules\": [{\"pattern\": \"LEVEL=(\", \"strategy\": \"re2\"}]", "environmentVariables: [{ name: 'LEVEL', value: 'debug' }]")]
    [InlineData("\"env_rules\": [{\"pattern\": \"LEVEL\", \"strategy\": \"other\"}]", "environmentVariables: [{ name: 'LEVEL', value: 'debug' }]")]
    public void Does_not_report_matching_or_unknown_settings(string policy, string group) => Verify.VerifyContainerGroup(PolicyText.Group(policy, group), DataFormat.Bicep);

    private static readonly string LongName = new('a', 4000);

    [Fact]
    public void Reports_a_variable_outside_a_pattern_with_nested_repetition() => Verify.VerifyContainerGroup(
        PolicyText.Group(""" "env_rules": [{"pattern": "^(a+)+$", "strategy": "re2"}] """, $"environmentVariables: [{{ name: '{LongName}', value: {{|CNS3209({LongName.Substring(0, 1_000)}…):'!'|}} }}]"), DataFormat.Bicep);

    [Theory]
    [InlineData("((a{1000}){1000}){1000}=b")]
    [InlineData("(?=a)a=b")]
    [InlineData("a{99999999999999999999}=b")]
    public void Does_not_report_variables_of_oversized_or_non_RE2_patterns(string pattern) => Verify.VerifyContainerGroup(
        PolicyText.Group($$""" "env_rules": [{"pattern": "{{pattern}}", "strategy": "re2"}] """, "environmentVariables: [{ name: 'c', value: 'd' }]"), DataFormat.Bicep);
}
