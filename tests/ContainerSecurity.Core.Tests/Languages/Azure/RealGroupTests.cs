using System.Linq;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Core.Tests.Languages.Azure;

/// <summary>The model of real specifications, written by hand from reading them.</summary>
public sealed class RealGroupTests
{
    [Theory]
    [InlineData("benc-uk+keyforge-bot__deploy-aci.yaml", """
        keyforge-bot os=Linux restart=- sku=- identity=-
        address=Public dns=- ports=8888/TCP
        Main bot image=bencuk/keyforgebot cpu=0.5 memory=0.5 ports=8888
          SUBREDDIT_NAME=testingground4bots
          praw_client_id=xxxxxxxxxxxxxxxxxx
          praw_client_secret secure xxxxxxxxxxxxxxxxxx
          praw_username=KeyForgeCardBot
          praw_password secure xxxxxxxxxxxxxxxxxx
          praw_user_agent=KeyForge Card Bot by /u/joyrexj9 1.0.0
        """)]
    [InlineData("coolmay+TaskBoard__deploy-aci.yaml", """
        demo os=Linux restart=- sku=- identity=-
        address=Public dns=- ports=80/TCP,5678/TCP
        Main tbdemo image=shiqiufang/tb-demo:latest cpu=1 memory=1.5 ports=80
          filesharevolume at /tmp/share
        Main n8ndemo image=shiqiufang/n8n-demo cpu=1 memory=1.5 ports=5678
        volume filesharevolume AzureFile dbshare
        """)]
    [InlineData("cwiederspan+letsencrypt-utils__deploy-aci.yaml", """
        cdw-certbot-20190422 os=Linux restart=- sku=- identity=-
        address=Public dns=cdw-certbot-20190422 ports=80/TCP
        Main certbot image=certbot/certbot cpu=1 memory=1.5 ports= command=tail -f /dev/null
          content at /var/www/html
          letsencrypt at /etc/letsencrypt
          logs at /var/log
        Main nginx image=nginx cpu=1 memory=1.0 ports=80
          content at /usr/share/nginx/html
        volume content AzureFile content
        volume letsencrypt AzureFile letsencrypt
        volume logs AzureFile logs
        """)]
    [InlineData("cacorg+WPYAML-Files__deploy-aci.yml", """
        $ os=Linux restart=- sku=- identity=-
        address=Public dns=- ports=80/TCP,8080/TCP
        Main aci-tutorial-app image=microsoft/aci-helloworld:latest cpu=1 memory=1.5 ports=80,8080
        Main aci-tutorial-sidecar image=microsoft/aci-tutorial-sidecar cpu=1 memory=1.5 ports=
        """)]
    public void A_YAML_file_that_the_command_line_deploys(string file, string expected) => Check(file, expected);

    [Theory]
    [InlineData("Azure-Samples+aci-confidential-hello-world__template.json", """
        helloworld os=Linux restart=Never sku=Confidential identity=-
        address=Public dns=- ports=80/TCP
        Main helloworld image=mcr.microsoft.com/aci/aci-confidential-helloworld:v1 cpu=1 memory=1 ports=80/TCP
        """)]
    [InlineData("bridgecrewio+checkov__tests_arm_examples_container_instance.json", """
        aci-containergroup os=Linux restart=Always sku=- identity=-
        address=- dns=- ports=
        Main aci-container image=mcr.microsoft.com/azuredocs/aci-helloworld cpu=1 memory=2 ports=80/TCP
        """)]
    [InlineData("Azure-Samples+aci-event-driven-worker-queue__arm_azuredeploy.json", """
        ? os=Linux restart=OnFailure sku=- identity=-
        address=Public dns=? ports=80/TCP
        Main ? image=? cpu=1 memory=1.5 ports=80
          AZURE_SUBSCRIPTION_ID=?
          AZURE_CLIENT_ID=?
          AZURE_CLIENT_SECRET=?
          AZURE_TENANT_ID=?
          AZURE_RESOURCE_GROUP=?
          COSMOS_CONNECTION_STRING=?
          SERVICE_BUS_NAMESPACE=?
          SERVICE_BUS_SASKEY_NAME=RootManageSharedAccessKey
          SERVICE_BUS_SASKEY_VALUE=?
          SERVICE_BUS_CREATE_QUEUE=createqueue
          SERVICE_BUS_DELETE_QUEUE=deletequeue
        """)]
    [InlineData("by-pinja+azure-aci-load-generator__arm_container-group.json", """
        ? os=Linux restart=Always sku=- identity=-
        address=Public dns=- ports=80/TCP
        """)]
    public void A_template(string file, string expected) => Check(file, expected);

    [Theory]
    [InlineData("Azure+bicep__src_Bicep.Core.Samples_Files_user_submitted_101_aci-linuxcontainer-public-ip_main.bicep", """
        acilinuxpublicipcontainergroup os=Linux restart=Always sku=- identity=-
        address=Public dns=- ports=80/TCP
        Main acilinuxpublicipcontainergroup image=mcr.microsoft.com/azuredocs/aci-helloworld cpu=1 memory=2 ports=80/TCP
        """)]
    [InlineData("Azure+bicep__src_Bicep.Core.Samples_Files_user_submitted_201_aci-wordpress_main.bicep", """
        wordpress-containerinstance os=Linux restart=- sku=- identity=-
        address=Public dns=? ports=80/TCP
        Main wordpress image=wordpress:4.9-apache cpu=0.5 memory=0.7 ports=80/TCP
          WORDPRESS_DB_HOST=127.0.0.1:3306
          WORDPRESS_DB_PASSWORD secure ?
          wordpressfile at /var/www/html
        Main mysql image=mysql:5.6 cpu=0.5 memory=0.7 ports=3306/TCP
          MYSQL_ROOT_PASSWORD=?
          mysqlfile at /var/lib/mysql
        volume wordpressfile AzureFile wordpress-share
        volume mysqlfile AzureFile mysql-share
        """)]
    [InlineData("Azure+bicep__src_Bicep.Core.Samples_Files_user_submitted_201_aci-sftp-files_main.bicep", """
        sftp-group os=Linux restart=OnFailure sku=- identity=-
        address=Public dns=- ports=22/TCP
        Main sftp image=atmoz/sftp:latest cpu=2 memory=1 ports=22
          SFTP_USERS=?
          sftpvolume at ?
        volume sftpvolume AzureFile sftpfileshare
        """)]
    [InlineData("PalmEmanuel+foundryvtt-azure-aci__bicep_modules_containerGroup.bicep", """
        ? os=Linux restart=OnFailure sku=Standard identity=-
        address=Public dns=? ports=30000/TCP
        Main foundryvtt image=felddy/foundryvtt:release cpu=1 memory=1.5 ports=30000/TCP
          FOUNDRY_USERNAME secure ?
          FOUNDRY_PASSWORD secure ?
          FOUNDRY_ADMIN_KEY secure ?
          foundrydata at /data
        volume foundrydata AzureFile foundryvttdata
        """)]
    [InlineData("microsoft+confidential-aci-testing__src_c_aci_testing_templates_target_example.bicep", """
        ? os=Linux restart=Never sku=Confidential identity=UserAssigned
        address=Public dns=- ports=80/TCP
        Main primary image=? cpu=1 memory=4 ports=80/TCP
        """)]
    [InlineData("Azure+bicep-registry-modules__avm_res_container-instance_container-group_tests_e2e_standby_dependencies.bicep", """
        ? os=Linux restart=- sku=Standard identity=-
        address=Public dns=- ports=8000/TCP
        Main a-container image=mcr.microsoft.com/azuredocs/aci-helloworld:latest cpu=1 memory=1.5 ports=8000
        """)]
    [InlineData("bridgecrewio+checkov__tests_bicep_image_referencer_resources_azure_container_instance.bicep", """
        example os=Linux restart=- sku=- identity=-
        address=- dns=- ports=
        Init init image=busybox cpu=- memory=- ports=
        Main reader image=ubuntu:20.04 cpu=1 memory=2 ports=
        """)]
    public void A_Bicep_file(string file, string expected) => Check(file, expected);

    [Fact]
    public void Every_file_is_read_without_an_error()
    {
        foreach (var (name, text) in AzureSamples.Corpus(".bicep", ".json", ".yaml", ".yml"))
        {
            foreach (var document in DocumentParser.Parse(name, SourceText.From(text)))
            {
                // One of them has an object for a name, and some call modules of registries, which is said.
                document.SyntaxDiagnostics.Where(d => d.Id is not ("CNS0204" or "CNS0304")).Should().BeEmpty(name);
                if (document is not AzureDocument)
                    text.Should().NotContain("\"resources\"", name);
            }
        }
    }

    private static void Check(string file, string expected)
    {
        var text = AzureSamples.Corpus(file).Single().Text;
        var group = DocumentParser.Parse(file, SourceText.From(text)).OfType<AzureDocument>().Single().ContainerGroups.Single();
        GroupText.Of(group).Should().Be(expected.ReplaceLineEndings("\n"));
    }
}
