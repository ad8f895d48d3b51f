/** The HTTP API as it describes itself. Generated: `npm run openapi` writes it anew. */
export interface paths {
    readonly "/api/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 当前登录 · Who is signed in */
        readonly get: operations["SessionController_current"];
        readonly put?: never;
        /** 登录 · Sign in */
        readonly post: operations["SessionController_signIn"];
        /** 退出 · Sign out */
        readonly delete: operations["SessionController_signOut"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 修改密码 · Change the own password; other sessions end */
        readonly put: operations["SessionController_changePassword"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 我的会话 · Where the account is signed in */
        readonly get: operations["SessionsController_list"];
        readonly put?: never;
        readonly post?: never;
        /** 结束其他会话 · End all but this one */
        readonly delete: operations["SessionsController_endOthers"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sessions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** 结束会话 · End one */
        readonly delete: operations["SessionsController_end"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 企业注册账号 · Sign up for an enterprise */
        readonly post: operations["SignUpController_signUp"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 使用链接 · Use a one-time link: set the password, and sign in */
        readonly put: operations["LinksController_use"];
        /** 链接用途 · What a one-time link is for */
        readonly post: operations["LinksController_ask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 账号列表 · Accounts */
        readonly get: operations["AccountsController_list"];
        readonly put?: never;
        /** 提出账号 · Propose an account; the link works once the role is confirmed */
        readonly post: operations["AccountsController_open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/accounts/{id}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 申请重置密码 · Ask for a new password; the link works once it is released */
        readonly post: operations["AccountsController_reset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/accounts/{id}/code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 生成核验码 · The code without which the other administrator’s link sets no password */
        readonly post: operations["AccountsController_code"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/accounts/{id}/unlock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 解除登录限制 · Lift the wait after wrong passwords */
        readonly post: operations["AccountsController_unlock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/admin/accounts/{id}/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 账号的会话 · Where an account is signed in */
        readonly get: operations["AccountsController_sessions"];
        readonly put?: never;
        readonly post?: never;
        /** 结束账号的会话 · Sign an account out everywhere */
        readonly delete: operations["AccountsController_endSessions"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/colleagues": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 本企业的账号 · The accounts of the own enterprise */
        readonly get: operations["MembersController_colleagues"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/colleagues/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 邀请同事 · Invite a colleague by a one-time link */
        readonly post: operations["MembersController_invite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/claims": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 待核实的企业账号 · Enterprise accounts that wait to be verified */
        readonly get: operations["MembersController_claims"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 申报列表 · List applications */
        readonly get: operations["ApplicationsController_list"];
        readonly put?: never;
        /** 开始申报 · Open an application */
        readonly post: operations["open-application"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 各状态数量 · Counts by phase, of the list with the same filters */
        readonly get: operations["ApplicationsController_counts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 申报详情 · One application in full, with its version as ETag */
        readonly get: operations["ApplicationsController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 申报历史 · The history of an application */
        readonly get: operations["ApplicationsController_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/letters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 文书 · Letters about decisions, with reasons and remedies */
        readonly get: operations["ApplicationsController_letters"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/evaluations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 评价结果 · Evaluations with inputs and reasons, newest first */
        readonly get: operations["ApplicationsController_evaluations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 两个时点的差异 · How an application differs between two moments */
        readonly get: operations["ApplicationsController_diff"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 上传文件 · Upload a file */
        readonly post: operations["EvidenceController_upload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/evidence/{evidenceId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载佐证材料 · Download a piece of evidence */
        readonly get: operations["EvidenceController_download"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/drafts/{section}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 读取草稿 · The draft of a section, its revision as ETag */
        readonly get: operations["DraftsController_read"];
        /** 自动保存草稿 · Save the draft of a section */
        readonly put: operations["DraftsController_save"];
        readonly post?: never;
        /** 移除草稿 · Remove the draft once its section is saved */
        readonly delete: operations["DraftsController_remove"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/declaration.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 导出申报书工作簿 · The declaration as a workbook */
        readonly get: operations["DeclarationWorkbookController_export"];
        readonly put?: never;
        /** 读取填好的工作簿 · Read a workbook: what it would declare, or its faults; nothing is kept */
        readonly post: operations["DeclarationWorkbookController_import"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/workbooks/first-sheet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 读取工作簿首页 · The texts of a workbook’s first sheet; nothing is kept */
        readonly post: operations["SheetController_read"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/receipts/{attempt}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 提交回执 · The signed receipt of a submission */
        readonly get: operations["ReceiptsController_receipt"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/receipt-key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 回执公钥 · The key that verifies receipts */
        readonly get: operations["ReceiptsController_publicKey"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/enterprises/{uscc}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 企业信息 · An enterprise */
        readonly get: operations["RegistryController_enterprise"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/enterprises/{uscc}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 企业历史 · The history of an enterprise */
        readonly get: operations["RegistryController_enterpriseHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/enterprises/{uscc}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 两个时点的差异 · How an enterprise differs between two moments */
        readonly get: operations["RegistryController_enterpriseDiff"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/factories": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 工厂列表 · Factories within view */
        readonly get: operations["RegistryController_factories"];
        readonly put?: never;
        /** 登记工厂 · Register a factory */
        readonly post: operations["register-factory"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/factories/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 工厂信息 · A factory */
        readonly get: operations["RegistryController_factory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/factories/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 工厂历史 · The history of a factory */
        readonly get: operations["RegistryController_factoryHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/factories/{id}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 两个时点的差异 · How a factory differs between two moments */
        readonly get: operations["RegistryController_factoryDiff"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/experts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 专家库 · The pool of experts, for those who seat panels */
        readonly get: operations["RegistryController_experts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 批次列表 · Campaigns */
        readonly get: operations["CampaignsController_list"];
        readonly put?: never;
        /** 开放批次 · Open a campaign */
        readonly post: operations["open-campaign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 批次详情 · A campaign with its benchmarks */
        readonly get: operations["CampaignsController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 批次历史 · The history of a campaign */
        readonly get: operations["CampaignsController_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{id}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 两个时点的差异 · How a campaign differs between two moments */
        readonly get: operations["CampaignsController_diff"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/factories/{id}/campaigns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 工厂可选批次及原因 · Campaigns for a factory, and why not the others */
        readonly get: operations["FactoryCampaignsController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/re-evaluations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 年度复评列表 · Re-evaluations within view */
        readonly get: operations["ReEvaluationsController_list"];
        readonly put?: never;
        /** 提交年度报告 · Submit the annual report */
        readonly post: operations["submit-annual-report"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/re-evaluations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 年度复评详情 · One re-evaluation in full */
        readonly get: operations["ReEvaluationsController_one"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/re-evaluations/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 年度复评历史 · The history of a re-evaluation */
        readonly get: operations["ReEvaluationsController_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/re-evaluations/{id}/evaluations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 复评结果 · Evaluations with inputs and reasons, newest first */
        readonly get: operations["ReEvaluationsController_evaluations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/re-evaluations/{id}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 两个时点的差异 · How a re-evaluation differs between two moments */
        readonly get: operations["ReEvaluationsController_diff"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/recommendations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷列表 · Case files within view */
        readonly get: operations["list-recommendations"];
        readonly put?: never;
        /** 编制推荐名单 · Begin the recommendation list */
        readonly post: operations["begin-list"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/recommendations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷详情 · One case file */
        readonly get: operations["get-recommendations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/recommendations/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷历史 · The history of a case file */
        readonly get: operations["history-recommendations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/recommendations/{id}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 两个时点的差异 · How a case file differs between two moments */
        readonly get: operations["diff-recommendations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/expert-pools": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷列表 · Case files within view */
        readonly get: operations["list-expert-pools"];
        readonly put?: never;
        /** 建立专家库 · Establish the pool */
        readonly post: operations["establish-pool"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/expert-pools/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷详情 · One case file */
        readonly get: operations["get-expert-pools"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/expert-pools/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷历史 · The history of a case file */
        readonly get: operations["history-expert-pools"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/expert-pools/{id}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 两个时点的差异 · How a case file differs between two moments */
        readonly get: operations["diff-expert-pools"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/draws": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷列表 · Case files within view */
        readonly get: operations["list-draws"];
        readonly put?: never;
        /** 发起抽取 · Open a draw */
        readonly post: operations["open-draw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/draws/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷详情 · One case file */
        readonly get: operations["get-draws"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/draws/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷历史 · The history of a case file */
        readonly get: operations["history-draws"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/draws/{id}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 两个时点的差异 · How a case file differs between two moments */
        readonly get: operations["diff-draws"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public-notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷列表 · Case files within view */
        readonly get: operations["list-public-notices"];
        readonly put?: never;
        /** 发布公示 · Publish the notice */
        readonly post: operations["publish-notice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public-notices/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷详情 · One case file */
        readonly get: operations["get-public-notices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public-notices/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷历史 · The history of a case file */
        readonly get: operations["history-public-notices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public-notices/{id}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 两个时点的差异 · How a case file differs between two moments */
        readonly get: operations["diff-public-notices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/revocations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷列表 · Case files within view */
        readonly get: operations["list-revocations"];
        readonly put?: never;
        /** 撤销立案并告知 · Open the proceeding and serve notice */
        readonly post: operations["open-revocation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/revocations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷详情 · One case file */
        readonly get: operations["get-revocations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/revocations/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷历史 · The history of a case file */
        readonly get: operations["history-revocations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/revocations/{id}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 两个时点的差异 · How a case file differs between two moments */
        readonly get: operations["diff-revocations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷列表 · Case files within view */
        readonly get: operations["list-changes"];
        readonly put?: never;
        /** 报告变化 · Report a change */
        readonly post: operations["report-change"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷详情 · One case file */
        readonly get: operations["get-changes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷历史 · The history of a case file */
        readonly get: operations["history-changes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 两个时点的差异 · How a case file differs between two moments */
        readonly get: operations["diff-changes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/appeals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷列表 · Case files within view */
        readonly get: operations["list-appeals"];
        readonly put?: never;
        /** 申请复核 · File an appeal */
        readonly post: operations["file-appeal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/appeals/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷详情 · One case file */
        readonly get: operations["get-appeals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/appeals/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷历史 · The history of a case file */
        readonly get: operations["history-appeals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/appeals/{id}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 两个时点的差异 · How a case file differs between two moments */
        readonly get: operations["diff-appeals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/editions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷列表 · Case files within view */
        readonly get: operations["list-editions"];
        readonly put?: never;
        /** 采用要素条件版本 · Adopt the edition */
        readonly post: operations["adopt-edition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/editions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷详情 · One case file */
        readonly get: operations["get-editions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/editions/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷历史 · The history of a case file */
        readonly get: operations["history-editions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/editions/{id}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 两个时点的差异 · How a case file differs between two moments */
        readonly get: operations["diff-editions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/role-grants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷列表 · Case files within view */
        readonly get: operations["list-role-grants"];
        readonly put?: never;
        /** 授予角色 · Grant the role */
        readonly post: operations["grant-role"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/role-grants/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷详情 · One case file */
        readonly get: operations["get-role-grants"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/role-grants/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷历史 · The history of a case file */
        readonly get: operations["history-role-grants"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/role-grants/{id}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 两个时点的差异 · How a case file differs between two moments */
        readonly get: operations["diff-role-grants"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendars": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷列表 · Case files within view */
        readonly get: operations["list-calendars"];
        readonly put?: never;
        /** 录入放假通知 · Enter a holiday notice */
        readonly post: operations["propose-holidays"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendars/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷详情 · One case file */
        readonly get: operations["get-calendars"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendars/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 案卷历史 · The history of a case file */
        readonly get: operations["history-calendars"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendars/{id}/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 两个时点的差异 · How a case file differs between two moments */
        readonly get: operations["diff-calendars"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 可用文书 · The documents there are */
        readonly get: operations["documents-of-applications"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/documents/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载文书 · A document as a file */
        readonly get: operations["document-of-applications"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/recommendations/{id}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 可用文书 · The documents there are */
        readonly get: operations["documents-of-recommendations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/recommendations/{id}/documents/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载文书 · A document as a file */
        readonly get: operations["document-of-recommendations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public-notices/{id}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 可用文书 · The documents there are */
        readonly get: operations["documents-of-public-notices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public-notices/{id}/documents/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载文书 · A document as a file */
        readonly get: operations["document-of-public-notices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/revocations/{id}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 可用文书 · The documents there are */
        readonly get: operations["documents-of-revocations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/revocations/{id}/documents/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载文书 · A document as a file */
        readonly get: operations["document-of-revocations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/appeals/{id}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 可用文书 · The documents there are */
        readonly get: operations["documents-of-appeals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/appeals/{id}/documents/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载文书 · A document as a file */
        readonly get: operations["document-of-appeals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/re-evaluations/{id}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 可用文书 · The documents there are */
        readonly get: operations["documents-of-re-evaluations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/re-evaluations/{id}/documents/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载文书 · A document as a file */
        readonly get: operations["document-of-re-evaluations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/factories/{id}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 可用文书 · The documents there are */
        readonly get: operations["documents-of-factories"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/factories/{id}/documents/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载文书 · A document as a file */
        readonly get: operations["document-of-factories"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{id}/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 可用文书 · The documents there are */
        readonly get: operations["documents-of-campaigns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{id}/documents/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载文书 · A document as a file */
        readonly get: operations["document-of-campaigns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/notices/{id}/documents/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 公示文书 · A running notice as a file */
        readonly get: operations["PublicDocumentsController_notice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/documents/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 名单文书 · The list of titles as a file */
        readonly get: operations["PublicDocumentsController_titles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/steps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 可发起的对象及原因 · What a step can be taken on, and why not on the others */
        readonly get: operations["StepsController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public-notices/{id}/objectors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 异议人（仅处理部门） · Who objected, for the handling authority */
        readonly get: operations["ObjectorsController_objectors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public-notices/{id}/evidence/{sha256}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载异议佐证（仅处理部门） · A file an objector sent along */
        readonly get: operations["ObjectorsController_evidence"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/notices/{id}/objections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 提出异议（实名） · Object, by name */
        readonly post: operations["PublicNoticesController_object"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public/notices/{id}/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 上传异议佐证 · Upload a file that supports an objection */
        readonly post: operations["PublicNoticesController_upload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 公示 · Public notices that are running */
        readonly get: operations["PublicRecordController_notices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/titles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 名单 · Factories that hold a title */
        readonly get: operations["PublicRecordController_titles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/certificates/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 证书查验 · Check a certificate */
        readonly get: operations["PublicRecordController_certificate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reminders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 催办提醒 · Deadlines that wait for the reader */
        readonly get: operations["RemindersController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/permissions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 权限矩阵 · The permission matrix, by aggregate and command */
        readonly get: operations["PermissionsController_permissions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/working-calendar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 工作日历 · The working calendar, year by year */
        readonly get: operations["CalendarController_all"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 运行状态 · Health */
        readonly get: operations["HealthController_health"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledger/checkpoint": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 最新检查点 · The newest signed checkpoint */
        readonly get: operations["LedgerController_newest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledger/witnessed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 最新的有见证检查点 · The newest checkpoint with a cosignature */
        readonly get: operations["LedgerController_witnessed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledger/daily/{day}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 当日检查点（打印留存） · The checkpoint of a day, to print */
        readonly get: operations["LedgerController_daily"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledger/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 台账公钥 · The keys of the log, as a policy names them */
        readonly get: operations["LedgerController_publicKeys"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledger/tile/{path}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 哈希瓦片与条目包 · Tiles of hashes and bundles of entries */
        readonly get: operations["LedgerController_tile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledger/cosignatures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 登记见证签名 · A witness adds its cosignature */
        readonly post: operations["LedgerController_cosign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ledger/events/{bundle}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 事件原文（审计） · The events of a bundle, for auditors */
        readonly get: operations["LedgerController_events"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/enterprises": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 登记企业 · Register an enterprise */
        readonly post: operations["register-enterprise"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/enterprises/{id}/affiliate-enterprise": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 列为所属企业 · Name as one of the group */
        readonly post: operations["enterprises-affiliate-enterprise"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/enterprises/{id}/release-enterprise": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 解除所属关系 · Release from the group */
        readonly post: operations["enterprises-release-enterprise"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/factories/{id}/convert-title": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 认定转换 · Convert a legacy title */
        readonly post: operations["factories-convert-title"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/factories/{id}/report-incident": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 报告事故或失信 · Report an accident or dishonesty */
        readonly post: operations["factories-report-incident"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/factories/{id}/close-incident": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 核查后不予处理 · Close the incident without proceeding */
        readonly post: operations["factories-close-incident"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{id}/publish-benchmarks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 发布行业基准 · Publish the benchmarks */
        readonly post: operations["campaigns-publish-benchmarks"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/campaigns/{id}/extend-window": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 延长受理时间 · Extend the window */
        readonly post: operations["campaigns-extend-window"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/declare-section": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 保存分项填报 · Declare a section */
        readonly post: operations["applications-declare-section"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/attach-evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 上传佐证材料 · Attach evidence */
        readonly post: operations["applications-attach-evidence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/remove-evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 移除佐证材料 · Remove evidence */
        readonly post: operations["applications-remove-evidence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 提交申报 · Submit the application */
        readonly post: operations["applications-submit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 撤回申报 · Withdraw the application */
        readonly post: operations["applications-withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/endorse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 签署推荐意见 · Endorse */
        readonly post: operations["applications-endorse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/accept-for-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 受理 · Accept for review */
        readonly post: operations["applications-accept-for-review"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/return-for-correction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 退回补正 · Return for correction */
        readonly post: operations["applications-return-for-correction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/decline-to-accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 不予受理 · Decline to accept */
        readonly post: operations["applications-decline-to-accept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/check-self-assessment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 复核自评 · Check the self-assessment */
        readonly post: operations["applications-check-self-assessment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/record-self-assessment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 备案自评 · Record the self-assessment */
        readonly post: operations["applications-record-self-assessment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/declare-interests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 回避声明 · Declare interests */
        readonly post: operations["applications-declare-interests"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/replace-expert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 更换专家 · Replace an expert */
        readonly post: operations["applications-replace-expert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/call-extra-expert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 增补专家 · Call an extra expert */
        readonly post: operations["applications-call-extra-expert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/record-findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 记录评审意见 · Record findings */
        readonly post: operations["applications-record-findings"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/record-scores": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 评分 · Record scores */
        readonly post: operations["applications-record-scores"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/sign-opinion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 签署评审意见 · Sign the opinion */
        readonly post: operations["applications-sign-opinion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/record-site-verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 登记现场核查 · Record the site verification */
        readonly post: operations["applications-record-site-verification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/countersign-site-verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 会签现场核查 · Countersign the site verification */
        readonly post: operations["applications-countersign-site-verification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/conclude-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 形成评审结论 · Conclude the review */
        readonly post: operations["applications-conclude-review"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/state-dissent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 签署少数意见 · State a dissent */
        readonly post: operations["applications-state-dissent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/defer-decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 暂缓认定 · Defer the decision */
        readonly post: operations["applications-defer-decision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/resume-decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 恢复认定 · Resume the decision */
        readonly post: operations["applications-resume-decision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/name-for-cultivation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 列入培育对象 · Name for cultivation */
        readonly post: operations["applications-name-for-cultivation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/apply-for-acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 申请验收 · Apply for acceptance */
        readonly post: operations["applications-apply-for-acceptance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/check-acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 验收初审 · Check the acceptance */
        readonly post: operations["applications-check-acceptance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/pass-acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 通过验收 · Pass the acceptance */
        readonly post: operations["applications-pass-acceptance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/recheck": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 公示期满复查 · Check again after the notice */
        readonly post: operations["applications-recheck"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/award": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 认定 · Award */
        readonly post: operations["applications-award"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/applications/{id}/refuse-award": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 不予认定 · Refuse the award */
        readonly post: operations["applications-refuse-award"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/re-evaluations/{id}/select-for-full-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 选定全面复核 · Select for a full review */
        readonly post: operations["re-evaluations-select-for-full-review"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/re-evaluations/{id}/draw-for-full-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 随机抽取全面复核 · Draw for a full review */
        readonly post: operations["re-evaluations-draw-for-full-review"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/re-evaluations/{id}/record-on-site-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 记录现场核查 · Record the on-site review */
        readonly post: operations["re-evaluations-record-on-site-review"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/re-evaluations/{id}/countersign-on-site-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 会签现场核查 · Countersign the on-site review */
        readonly post: operations["re-evaluations-countersign-on-site-review"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/re-evaluations/{id}/keep-title": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 保持称号 · Keep the title */
        readonly post: operations["re-evaluations-keep-title"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/re-evaluations/{id}/order-rectification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 责令整改 · Order rectification */
        readonly post: operations["re-evaluations-order-rectification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/re-evaluations/{id}/report-rectification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 提交整改报告 · Report the rectification */
        readonly post: operations["re-evaluations-report-rectification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/re-evaluations/{id}/downgrade-title": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 降级 · Downgrade the title */
        readonly post: operations["re-evaluations-downgrade-title"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/re-evaluations/{id}/propose-revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 提请撤销 · Propose revocation */
        readonly post: operations["re-evaluations-propose-revocation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/recommendations/{id}/rank-applications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 排定推荐顺序 · Rank the applications */
        readonly post: operations["recommendations-rank-applications"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/recommendations/{id}/freeze-list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 冻结名单 · Freeze the list */
        readonly post: operations["recommendations-freeze-list"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/recommendations/{id}/reopen-list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 重新打开名单 · Reopen the list */
        readonly post: operations["recommendations-reopen-list"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/recommendations/{id}/release-list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 核对并报送 · Read and release */
        readonly post: operations["recommendations-release-list"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/recommendations/{id}/begin-supplement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 补充推荐 · Begin a supplement */
        readonly post: operations["recommendations-begin-supplement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/recommendations/{id}/drop-supplement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 放弃补充推荐 · Give the supplement up */
        readonly post: operations["recommendations-drop-supplement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/expert-pools/{id}/enrol-expert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 专家入库 · Enrol an expert */
        readonly post: operations["expert-pools-enrol-expert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/expert-pools/{id}/update-expert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 更新专家信息 · Update an expert */
        readonly post: operations["expert-pools-update-expert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/expert-pools/{id}/suspend-expert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 暂停专家资格 · Suspend an expert */
        readonly post: operations["expert-pools-suspend-expert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/expert-pools/{id}/readmit-expert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 恢复专家资格 · Readmit an expert */
        readonly post: operations["expert-pools-readmit-expert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/expert-pools/{id}/declare-standing-interests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 申报长期利害关系 · Declare standing interests */
        readonly post: operations["expert-pools-declare-standing-interests"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/draws/{id}/prepare-draw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 固定候选名单 · Fix the candidates */
        readonly post: operations["draws-prepare-draw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/draws/{id}/commit-seed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 提交承诺值 · Commit to a seed */
        readonly post: operations["draws-commit-seed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/draws/{id}/reveal-seed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 公开种子 · Reveal the seed */
        readonly post: operations["draws-reveal-seed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/draws/{id}/abandon-draw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 放弃抽取 · Abandon the draw */
        readonly post: operations["draws-abandon-draw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/public-notices/{id}/handle-objection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 答复异议 · Answer the objection */
        readonly post: operations["public-notices-handle-objection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/revocations/{id}/submit-defence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 陈述申辩 · State the defence */
        readonly post: operations["revocations-submit-defence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/revocations/{id}/record-hearing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 记录听证 · Record the hearing */
        readonly post: operations["revocations-record-hearing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/revocations/{id}/decide-revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 作出撤销程序决定 · Decide the proceeding */
        readonly post: operations["revocations-decide-revocation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/revocations/{id}/report-rectification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 报告整改情况 · Report the rectification */
        readonly post: operations["revocations-report-rectification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/revocations/{id}/publish-revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 公告撤销 · Publish the revocation */
        readonly post: operations["revocations-publish-revocation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/amend-change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 补正变化报告 · Amend the report */
        readonly post: operations["changes-amend-change"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/withdraw-change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 撤回变化报告 · Withdraw the report */
        readonly post: operations["changes-withdraw-change"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/return-change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 退回补正 · Return for correction */
        readonly post: operations["changes-return-change"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/check-change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 核实变化 · Check the change */
        readonly post: operations["changes-check-change"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/decide-change": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 决定称号处理 · Decide on the title */
        readonly post: operations["changes-decide-change"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/appeals/{id}/accept-appeal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 受理复核 · Accept the appeal */
        readonly post: operations["appeals-accept-appeal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/appeals/{id}/decline-appeal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 不予受理复核 · Do not accept the appeal */
        readonly post: operations["appeals-decline-appeal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/appeals/{id}/withdraw-appeal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 撤回复核申请 · Withdraw the appeal */
        readonly post: operations["appeals-withdraw-appeal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/appeals/{id}/declare-appeal-interests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 复核回避声明 · Declare interests */
        readonly post: operations["appeals-declare-appeal-interests"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/appeals/{id}/record-appeal-findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 填写复核意见 · Record findings */
        readonly post: operations["appeals-record-appeal-findings"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/appeals/{id}/sign-appeal-opinion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 签署复核意见 · Sign the opinion */
        readonly post: operations["appeals-sign-appeal-opinion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/appeals/{id}/replace-appeal-expert": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 更换复核专家 · Replace an expert */
        readonly post: operations["appeals-replace-appeal-expert"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/appeals/{id}/decide-appeal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 作出复核决定 · Decide the appeal */
        readonly post: operations["appeals-decide-appeal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/editions/{id}/retire-edition": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 停用要素条件版本 · Retire the edition */
        readonly post: operations["editions-retire-edition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/role-grants/{id}/confirm-role": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 确认角色 · Confirm the role */
        readonly post: operations["role-grants-confirm-role"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/role-grants/{id}/withdraw-role": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 收回角色 · Withdraw the role */
        readonly post: operations["role-grants-withdraw-role"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/role-grants/{id}/suspend-account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 停用账号 · Disable the account */
        readonly post: operations["role-grants-suspend-account"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/role-grants/{id}/resume-account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 恢复账号 · Enable the account again */
        readonly post: operations["role-grants-resume-account"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/role-grants/{id}/release-reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 放行密码重置 · Release the password reset */
        readonly post: operations["role-grants-release-reset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/role-grants/{id}/confirm-claim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 核实企业身份 · Confirm the claim */
        readonly post: operations["role-grants-confirm-claim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/role-grants/{id}/refuse-claim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 不予核实 · Refuse the claim */
        readonly post: operations["role-grants-refuse-claim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/role-grants/{id}/withdraw-claim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 收回企业身份 · Take the enterprise back */
        readonly post: operations["role-grants-withdraw-claim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/role-grants/{id}/remove-colleague": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 移出企业 · Remove the colleague */
        readonly post: operations["role-grants-remove-colleague"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendars/{id}/confirm-holidays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 确认放假通知 · Confirm the holiday notice */
        readonly post: operations["calendars-confirm-holidays"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendars/{id}/drop-holidays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 退回放假通知 · Drop the holiday notice */
        readonly post: operations["calendars-drop-holidays"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly code: string;
            readonly detail: string;
            readonly message: {
                readonly zh: string;
                readonly en: string;
            };
            readonly issues?: readonly {
                readonly path: string;
                readonly message: {
                    readonly zh: string;
                    readonly en: string;
                };
            }[];
            readonly currentVersion?: number;
        };
        readonly RegisterEnterprise: {
            readonly uscc: string;
            readonly name: string;
            readonly province: string;
            readonly city: string;
            readonly annualRevenueCny: number;
        };
        readonly Receipt: {
            readonly id: string;
            readonly version: number;
            readonly position: number;
            readonly repeated: boolean;
        };
        readonly RegisterFactory: {
            readonly name: string;
            readonly province: string;
            readonly city: string;
            readonly industry: string;
            readonly branchUscc?: string;
        };
        readonly OpenCampaign: {
            readonly year: number;
            /** @enum {string} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
            readonly name: {
                readonly zh: string;
                readonly en: string;
            };
            readonly region: string;
            readonly edition: string;
            /** Format: date */
            readonly asOf: string;
            readonly window: {
                /** Format: date */
                readonly opensOn: string;
                /** Format: date */
                readonly closesOn: string;
            };
            readonly interpretation: components["schemas"]["Interpretation"];
            readonly noticeWorkingDays: number;
            readonly validityYears: number;
            readonly group?: string;
            readonly overlays?: readonly string[];
            readonly procedure?: {
                /** @enum {string} */
                readonly ladder?: "none" | "self-assessed" | "in-principle" | "required";
                readonly selfAssessment?: {
                    readonly checked: boolean;
                    readonly recorded: boolean;
                    readonly published: boolean;
                };
                readonly endorsers?: readonly ("district" | "city")[];
                readonly quotas?: readonly {
                    readonly unit: string;
                    readonly max: number;
                    readonly parts: readonly {
                        readonly unit: string;
                        readonly max: number;
                    }[];
                }[];
                readonly quotaExemptions?: readonly {
                    readonly id: string;
                    readonly name: {
                        readonly zh: string;
                        readonly en: string;
                    };
                }[];
                readonly clocks?: {
                    readonly formalCheck: number;
                    readonly correction: number;
                    readonly recommendation: number;
                    readonly review: number;
                    readonly decision: number;
                    readonly objectionHandling: number;
                    readonly appealFiling: number;
                };
                readonly siteVisitShare?: number;
                readonly scoring?: {
                    readonly name: {
                        readonly zh: string;
                        readonly en: string;
                    };
                    readonly items: readonly {
                        readonly id: string;
                        readonly title: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly max: number;
                        readonly steps?: readonly number[];
                    }[];
                    readonly passMark: number | null;
                } | null;
                readonly groupChannel?: boolean;
                readonly branchIndustries?: readonly string[];
                readonly panel?: {
                    readonly alternates: number;
                    readonly yearsBack: number;
                };
            };
        };
        readonly Interpretation: {
            readonly mainKpis: readonly string[];
            readonly requiredShare: number;
            readonly leadingQuantile: {
                readonly province: number;
                readonly nation: number;
                readonly world: number;
            };
            readonly minimumSample: number;
            readonly measure?: {
                readonly [key: string]: "gain" | "level" | "auto";
            };
            /** @enum {string} */
            readonly repairedViolations?: "count" | "ignore";
        };
        readonly PublishBenchmarks: {
            readonly benchmarks: readonly components["schemas"]["Benchmark"][];
            readonly source: string;
        };
        readonly Benchmark: {
            readonly kpi: string;
            /** @enum {string|null} */
            readonly measure?: "gain" | "level" | null;
            /** @enum {string} */
            readonly scope: "province" | "nation" | "world";
            readonly region?: string | null;
            readonly industry: string;
            readonly n: number;
            readonly mean?: number | null;
            readonly quantiles?: {
                readonly [key: string]: number | null;
            } | null;
        };
        readonly ExtendWindow: {
            /** Format: date */
            readonly closesOn: string;
            readonly reason: string;
            readonly announcement: string;
        };
        readonly OpenApplication: {
            /** Format: uuid */
            readonly factoryId: string;
            /** Format: uuid */
            readonly campaignId: string;
            readonly group?: string;
        };
        readonly SectionContent: {
            /** @constant */
            readonly section: "enterprise";
            readonly content: components["schemas"]["FieldContent"];
            readonly seen?: number;
        } | {
            /** @constant */
            readonly section: "profile";
            readonly content: components["schemas"]["ProfileSection"];
            readonly seen?: number;
        } | {
            /** @constant */
            readonly section: "integrity";
            readonly content: components["schemas"]["IntegritySection"];
            readonly seen?: number;
        } | {
            /** @constant */
            readonly section: "factory";
            readonly content: components["schemas"]["FieldContent"];
            readonly seen?: number;
        } | {
            /** @constant */
            readonly section: "maturity";
            readonly content: components["schemas"]["MaturitySection"];
            readonly seen?: number;
        } | {
            /** @constant */
            readonly section: "construction";
            readonly content: components["schemas"]["FieldContent"];
            readonly seen?: number;
        } | {
            /** @constant */
            readonly section: "areas";
            readonly content: {
                readonly "plant-construction"?: {
                    readonly description: string;
                };
                readonly "research-and-design"?: {
                    readonly description: string;
                };
                readonly "production-operations"?: {
                    readonly description: string;
                };
                readonly "production-management"?: {
                    readonly description: string;
                };
                readonly "business-operations"?: {
                    readonly description: string;
                };
            };
            readonly seen?: number;
        } | {
            /** @constant */
            readonly section: "scenarios";
            readonly content: components["schemas"]["FieldContent"];
            readonly seen?: number;
        } | {
            /** @constant */
            readonly section: "waivers";
            readonly content: {
                readonly [key: string]: {
                    readonly areas: readonly ("plant-construction" | "research-and-design" | "production-operations" | "production-management" | "business-operations")[];
                    readonly reason: string;
                };
            };
            readonly seen?: number;
        } | {
            /** @constant */
            readonly section: "kpis";
            readonly content: readonly {
                readonly kpi: string;
                readonly value?: number | null;
                readonly before?: number | null;
                readonly after?: number | null;
                readonly unit?: string | null;
                readonly periodBefore?: string | null;
                readonly periodAfter?: string | null;
                readonly source?: string | null;
                readonly noBefore?: string | null;
                readonly remark?: string | null;
            }[];
            readonly seen?: number;
        } | {
            /** @constant */
            readonly section: "outcomes";
            readonly content: components["schemas"]["FieldContent"];
            readonly seen?: number;
        } | {
            /** @constant */
            readonly section: "measures";
            readonly content: {
                readonly [key: string]: number;
            };
            readonly seen?: number;
        } | {
            /** @constant */
            readonly section: "self-assessment";
            readonly content: {
                readonly [key: string]: {
                    /** @enum {string} */
                    readonly verdict: "met" | "not-met";
                };
            };
            readonly seen?: number;
        } | {
            /** @constant */
            readonly section: "attachments";
            readonly content: {
                readonly [key: string]: string;
            };
            readonly seen?: number;
        } | {
            /** @constant */
            readonly section: "replies";
            readonly content: {
                readonly [key: string]: string;
            };
            readonly seen?: number;
        };
        readonly FieldContent: {
            readonly [key: string]: (string | number | boolean | (null)) | readonly {
                readonly [key: string]: string | number | boolean | (null);
            }[];
        };
        readonly ProfileSection: {
            readonly aboveDesignatedSize: boolean | null;
            readonly annualRevenueCny: number;
            readonly mainProducts: string;
            readonly competitiveness: string;
        };
        readonly IntegritySection: {
            readonly creditRecordClean: boolean | null;
            readonly accidents: readonly {
                /** Format: date */
                readonly date: string;
                /** @enum {string} */
                readonly kind: "safety" | "environment" | "other";
                /** @enum {string} */
                readonly severity: "general" | "larger" | "major" | "extraordinary";
            }[];
            readonly violations: readonly {
                /** Format: date */
                readonly date: string;
                readonly description: string;
                /** Format: date */
                readonly repairedOn?: string | null;
            }[];
        };
        readonly MaturitySection: {
            readonly level: number;
            /** @enum {string} */
            readonly kind: "self" | "third-party";
            /** Format: date */
            readonly assessedOn: string;
            readonly score?: number | null;
            readonly assessor?: string | null;
            readonly reportNumber?: string | null;
            readonly scope?: string | null;
        };
        readonly SubmitAnnualReport: {
            /** Format: uuid */
            readonly factoryId: string;
            readonly year: number;
            readonly report: components["schemas"]["AnnualReport"];
        };
        readonly AnnualReport: {
            readonly profile: components["schemas"]["ProfileSection"];
            readonly integrity: components["schemas"]["IntegritySection"];
            readonly maturity: components["schemas"]["MaturitySection"];
            readonly kpis: readonly {
                readonly kpi: string;
                readonly value?: number | null;
                readonly before?: number | null;
                readonly after?: number | null;
                readonly unit?: string | null;
                readonly periodBefore?: string | null;
                readonly periodAfter?: string | null;
                readonly source?: string | null;
                readonly noBefore?: string | null;
                readonly remark?: string | null;
            }[];
            readonly changes: string;
        };
        readonly NoticeContact: {
            readonly office: string;
            readonly phone: string;
            readonly address: string;
            readonly postcode: string;
        };
        readonly SignIn: {
            readonly account: string;
            readonly password: string;
        };
        readonly Me: {
            readonly id: string;
            readonly account: string;
            readonly name: string;
            /** @enum {string} */
            readonly role: "enterprise" | "expert" | "district" | "city" | "province" | "group" | "miit" | "auditor" | "system-admin" | "security-admin" | "audit-admin" | "system" | "public";
            readonly enterprise: string | null;
            readonly region: string | null;
            readonly unit: string | null;
            readonly demo: boolean;
            readonly openings: readonly {
                readonly aggregate: string;
                readonly command: string;
                readonly tiers: readonly ("basic" | "advanced" | "excellent" | "pioneer")[];
            }[];
            readonly readsExperts: boolean;
            readonly unverified: boolean;
            readonly manages: boolean;
            readonly seesAsOthers: boolean;
        };
        readonly ChangePassword: {
            readonly current: string;
            readonly next: string;
        };
        readonly SessionRow: {
            readonly id: string;
            readonly address: string;
            readonly agent: string;
            readonly openedAt: string;
            readonly seenAt: string;
            readonly isOwn: boolean;
        };
        readonly SignUp: {
            readonly account: string;
            readonly password: string;
            readonly name: string;
            readonly uscc: string;
            readonly region?: string;
        };
        readonly LinkQuestion: {
            readonly token: string;
        };
        readonly LinkView: {
            /** @enum {string} */
            readonly purpose: "account" | "reset" | "invitation";
            readonly account: string | null;
            readonly enterprise: string | null;
            readonly from: string;
            readonly expiresAt: string;
            readonly released: boolean;
            readonly needsCode: boolean;
        };
        readonly UseLink: {
            readonly token: string;
            readonly password: string;
            readonly code?: string;
            readonly account?: string;
            readonly name?: string;
        };
        readonly AccountPage: {
            readonly items: readonly components["schemas"]["AccountRow"][];
            readonly count: components["schemas"]["Count"];
            readonly next: string | null;
        };
        readonly AccountRow: {
            readonly id: string;
            readonly account: string;
            readonly name: string;
            /** @enum {string} */
            readonly role: "enterprise" | "expert" | "district" | "city" | "province" | "group" | "miit" | "auditor" | "system-admin" | "security-admin" | "audit-admin" | "system" | "public";
            readonly enterprise: string | null;
            readonly region: string | null;
            readonly unit: string | null;
            /** @enum {string} */
            readonly phase: "none" | "proposed" | "confirmed" | "claimed" | "member" | "suspended" | "refused" | "withdrawn";
            readonly version: number;
            readonly awaitsRelease: boolean;
            readonly lockedFor: number;
        };
        readonly Count: {
            readonly value: number;
            readonly exact: boolean;
        };
        readonly OpenAccount: {
            readonly account: string;
            readonly name: string;
            /** @enum {string} */
            readonly role: "district" | "city" | "province";
            readonly region: string;
        } | {
            readonly account: string;
            readonly name: string;
            /** @enum {string} */
            readonly role: "group";
            readonly unit: string;
        } | {
            readonly account: string;
            readonly name: string;
            /** @enum {string} */
            readonly role: "expert";
            readonly region: string;
            /** @enum {string} */
            readonly specialty: "technical" | "management";
        } | {
            readonly account: string;
            readonly name: string;
            /** @enum {string} */
            readonly role: "miit" | "auditor" | "system-admin" | "security-admin" | "audit-admin";
        };
        readonly OpenedAccount: {
            readonly account: components["schemas"]["AccountRow"];
            readonly link: components["schemas"]["OneTimeLink"];
        };
        readonly OneTimeLink: {
            readonly page: string;
            readonly expiresAt: string;
        };
        readonly Nothing: Record<string, never>;
        readonly LinkCode: {
            readonly code: string;
        };
        readonly MemberRow: {
            readonly id: string;
            readonly account: string;
            readonly name: string;
            /** @enum {string} */
            readonly phase: "none" | "proposed" | "confirmed" | "claimed" | "member" | "suspended" | "refused" | "withdrawn";
            readonly version: number;
            readonly manages: boolean;
            readonly enterprise: string;
            readonly place: string;
            readonly contested: boolean;
            readonly removable: boolean;
        };
        readonly ApplicationPage: {
            readonly items: readonly components["schemas"]["ApplicationRow"][];
            readonly count: components["schemas"]["Count"];
            readonly next: string | null;
        };
        readonly ApplicationRow: {
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly phase: "none" | "draft" | "submitted" | "returned" | "accepted" | "recommended" | "in-review" | "concluded" | "deferred" | "public-notice" | "cultivation" | "acceptance-submitted" | "acceptance-checked" | "acceptance-passed" | "awarded" | "self-assessed" | "refused" | "not-accepted" | "withdrawn" | "lapsed";
            /** @enum {string} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
            /** Format: uuid */
            readonly campaignId: string;
            readonly campaignName: {
                readonly zh: string;
                readonly en: string;
            };
            /** Format: uuid */
            readonly factoryId: string;
            readonly factoryName: string;
            readonly enterprise: string;
            readonly enterpriseName: string;
            readonly province: string;
            readonly city: string;
            readonly industry: string;
            readonly rank: number | null;
            /** @enum {string|null} */
            readonly verdict: "eligible" | "ineligible" | "undetermined" | null;
            /** Format: date-time */
            readonly submittedAt: string | null;
            /** Format: date-time */
            readonly updatedAt: string;
            /** Format: date */
            readonly dueOn: string | null;
            readonly dueProvisional: boolean;
            readonly version: number;
            readonly mine: boolean;
        };
        readonly ApplicationCounts: {
            readonly total: components["schemas"]["Count"];
            readonly mine: components["schemas"]["Count"];
            readonly byPhase: {
                readonly [key: string]: components["schemas"]["Count"];
            };
        };
        readonly Application: {
            readonly application: components["schemas"]["ApplicationContent"];
            readonly enterpriseName: string;
            readonly version: number;
            readonly actions: readonly components["schemas"]["Action"][];
            readonly clocks: readonly components["schemas"]["Clock"][];
            readonly siteVisit: {
                readonly zh: string;
                readonly en: string;
            } | null;
            readonly dossierOpen: boolean;
            readonly declaration: readonly {
                /** @enum {string} */
                readonly step: "enterprise" | "profile" | "integrity" | "factory" | "maturity" | "construction" | "areas" | "scenarios" | "waivers" | "kpis" | "outcomes" | "measures" | "self-assessment" | "replies" | "evidence";
                /** @enum {string} */
                readonly state: "not-started" | "in-progress" | "done" | "to-correct";
                readonly isOpen: boolean;
                readonly lacks: readonly string[];
                readonly attachments: readonly string[];
                readonly corrections: readonly {
                    readonly clause: string;
                    readonly reason: string;
                }[];
            }[];
            readonly clausesToJudge: readonly {
                readonly clause: string;
                readonly isOpen: boolean;
            }[];
        };
        readonly ApplicationContent: {
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly phase: "none" | "draft" | "submitted" | "returned" | "accepted" | "recommended" | "in-review" | "concluded" | "deferred" | "public-notice" | "cultivation" | "acceptance-submitted" | "acceptance-checked" | "acceptance-passed" | "awarded" | "self-assessed" | "refused" | "not-accepted" | "withdrawn" | "lapsed";
            /** @enum {string} */
            readonly purpose: "upgrade" | "renewal";
            readonly campaign: {
                readonly year: number;
                /** @enum {string} */
                readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
                readonly name: {
                    readonly zh: string;
                    readonly en: string;
                };
                readonly region: string;
                readonly edition: string;
                /** Format: date */
                readonly asOf: string;
                readonly window: {
                    /** Format: date */
                    readonly opensOn: string;
                    /** Format: date */
                    readonly closesOn: string;
                };
                readonly interpretation: components["schemas"]["Interpretation"];
                readonly noticeWorkingDays: number;
                readonly validityYears: number;
                readonly group?: string;
                readonly overlays?: readonly string[];
                readonly procedure?: {
                    /** @enum {string} */
                    readonly ladder?: "none" | "self-assessed" | "in-principle" | "required";
                    readonly selfAssessment?: {
                        readonly checked: boolean;
                        readonly recorded: boolean;
                        readonly published: boolean;
                    };
                    readonly endorsers?: readonly ("district" | "city")[];
                    readonly quotas?: readonly {
                        readonly unit: string;
                        readonly max: number;
                        readonly parts: readonly {
                            readonly unit: string;
                            readonly max: number;
                        }[];
                    }[];
                    readonly quotaExemptions?: readonly {
                        readonly id: string;
                        readonly name: {
                            readonly zh: string;
                            readonly en: string;
                        };
                    }[];
                    readonly clocks?: {
                        readonly formalCheck: number;
                        readonly correction: number;
                        readonly recommendation: number;
                        readonly review: number;
                        readonly decision: number;
                        readonly objectionHandling: number;
                        readonly appealFiling: number;
                    };
                    readonly siteVisitShare?: number;
                    readonly scoring?: {
                        readonly name: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly items: readonly {
                            readonly id: string;
                            readonly title: {
                                readonly zh: string;
                                readonly en: string;
                            };
                            readonly max: number;
                            readonly steps?: readonly number[];
                        }[];
                        readonly passMark: number | null;
                    } | null;
                    readonly groupChannel?: boolean;
                    readonly branchIndustries?: readonly string[];
                    readonly panel?: {
                        readonly alternates: number;
                        readonly yearsBack: number;
                    };
                };
                readonly id: string;
            } | null;
            readonly factory: {
                readonly id: string;
                readonly enterprise: string;
                readonly name: string;
                readonly province: string;
                readonly city: string;
                readonly industry: string;
                readonly group?: string;
            } | null;
            readonly sections: {
                readonly enterprise?: components["schemas"]["FieldContent"];
                readonly profile?: components["schemas"]["ProfileSection"];
                readonly integrity?: components["schemas"]["IntegritySection"];
                readonly factory?: components["schemas"]["FieldContent"];
                readonly maturity?: components["schemas"]["MaturitySection"];
                readonly construction?: components["schemas"]["FieldContent"];
                readonly areas?: {
                    readonly "plant-construction"?: {
                        readonly description: string;
                    };
                    readonly "research-and-design"?: {
                        readonly description: string;
                    };
                    readonly "production-operations"?: {
                        readonly description: string;
                    };
                    readonly "production-management"?: {
                        readonly description: string;
                    };
                    readonly "business-operations"?: {
                        readonly description: string;
                    };
                };
                readonly scenarios?: components["schemas"]["FieldContent"];
                readonly waivers?: {
                    readonly [key: string]: {
                        readonly areas: readonly ("plant-construction" | "research-and-design" | "production-operations" | "production-management" | "business-operations")[];
                        readonly reason: string;
                    };
                };
                readonly kpis?: readonly {
                    readonly kpi: string;
                    readonly value?: number | null;
                    readonly before?: number | null;
                    readonly after?: number | null;
                    readonly unit?: string | null;
                    readonly periodBefore?: string | null;
                    readonly periodAfter?: string | null;
                    readonly source?: string | null;
                    readonly noBefore?: string | null;
                    readonly remark?: string | null;
                }[];
                readonly outcomes?: components["schemas"]["FieldContent"];
                readonly measures?: {
                    readonly [key: string]: number;
                };
                readonly "self-assessment"?: {
                    readonly [key: string]: {
                        /** @enum {string} */
                        readonly verdict: "met" | "not-met";
                    };
                };
                readonly attachments?: {
                    readonly [key: string]: string;
                };
                readonly replies?: {
                    readonly [key: string]: string;
                };
            };
            readonly revisions: {
                readonly [key: string]: number;
            };
            readonly evidence: {
                readonly [key: string]: components["schemas"]["Evidence"];
            };
            readonly attempts: number;
            /** Format: date-time */
            readonly submittedAt: string | null;
            readonly contentHash: string | null;
            readonly ladder: {
                /** @enum {string|null} */
                readonly requires: "basic" | "advanced" | "excellent" | "pioneer" | null;
                readonly certificateNumber: string | null;
                readonly exception: string | null;
                /** @enum {string} */
                readonly selfAssessed?: "eligible" | "undetermined";
            } | null;
            readonly corrections: readonly {
                readonly clauses: readonly {
                    readonly clause: string;
                    readonly reason: string;
                }[];
                /** Format: date */
                readonly on?: string;
                /** Format: date */
                readonly dueOn?: string;
                readonly workingDays?: number;
                readonly unchangedReason?: string;
            }[];
            readonly endorsements: readonly {
                readonly level: string;
                readonly unit: string;
                readonly opinion: string;
            }[];
            readonly recommendation: {
                readonly rank: number;
                readonly opinion: string;
                readonly listId?: string;
                readonly listHash?: string;
            } | null;
            readonly panel: readonly components["schemas"]["PanelMember"][];
            readonly formerMembers: readonly {
                readonly expert: string;
                /** @enum {string} */
                readonly specialty: "technical" | "management";
                readonly findings: {
                    readonly [key: string]: components["schemas"]["ExpertFinding"];
                };
                readonly signed: boolean;
                readonly summary: string;
                /** @enum {string} */
                readonly interests: "undeclared" | "clear" | "conflicted";
                readonly scores: {
                    readonly [key: string]: number;
                } | null;
                readonly reason: string;
            }[];
            readonly alternates: readonly {
                readonly expert: string;
                /** @enum {string} */
                readonly specialty: "technical" | "management";
            }[];
            readonly draw: {
                readonly id: string;
                readonly lot: string;
            } | null;
            readonly siteVerification: {
                /** Format: date */
                readonly visitedOn: string;
                readonly inspectors: readonly string[];
                readonly summary: string;
                readonly recordedBy: string | null;
                readonly countersignedBy: string | null;
            } | null;
            readonly findings: {
                readonly [key: string]: {
                    /** @enum {string} */
                    readonly verdict: "met" | "not-met";
                };
            };
            readonly tallies: readonly {
                readonly clause: string;
                readonly met: number;
                readonly notMet: number;
                readonly cannotTell: number;
            }[];
            readonly conclusion: string;
            readonly dissents: readonly {
                readonly expert: string;
                readonly clause: string;
                /** @enum {string} */
                readonly verdict: "met" | "not-met";
                readonly reason: string;
                readonly statement?: string;
            }[];
            readonly meanScore: number | null;
            readonly round: {
                readonly round: number;
                /** @enum {string} */
                readonly stage: "submission" | "conclusion" | "acceptance";
            } | null;
            readonly eligibility: {
                readonly round: number;
                /** @enum {string} */
                readonly stage: "submission" | "conclusion" | "acceptance";
                /** @enum {string} */
                readonly verdict: "eligible" | "ineligible" | "undetermined";
                readonly clauses: readonly {
                    readonly id: string;
                    readonly verdict: string;
                }[];
                readonly missing: readonly {
                    readonly clause: string;
                    readonly need: string;
                }[];
            } | null;
            readonly deferral: {
                readonly reason: string;
                readonly missing: readonly {
                    readonly clause: string;
                    readonly need: string;
                }[];
            } | null;
            readonly notice: {
                readonly noticeId: string;
                /** Format: date */
                readonly startsOn: string;
                /** Format: date */
                readonly since?: string;
                /** Format: date */
                readonly endsOn: string;
                readonly workingDays?: number;
                readonly pausedBy: readonly string[];
                readonly upheld: readonly string[];
            } | null;
            readonly recheck: {
                /** Format: date */
                readonly checkedOn: string;
                readonly creditClear: boolean;
                readonly accidentsClear: boolean;
                readonly source: string;
                readonly remark: string;
            } | null;
            readonly cultivation: {
                /** Format: date */
                readonly until: string;
                readonly goals: string;
            } | null;
            readonly acceptance: {
                /** Format: date */
                readonly asOf: string;
                readonly summary: string;
                readonly kpis: readonly {
                    readonly kpi: string;
                    readonly value?: number | null;
                    readonly before?: number | null;
                    readonly after?: number | null;
                    readonly unit?: string | null;
                    readonly periodBefore?: string | null;
                    readonly periodAfter?: string | null;
                    readonly source?: string | null;
                }[] | null;
            } | null;
            readonly award: {
                readonly certificateNumber: string;
                /** Format: date */
                readonly validFrom: string;
                /** Format: date */
                readonly validUntil: string;
                readonly conditions?: readonly string[];
            } | null;
            readonly refusal: {
                readonly reasons: readonly {
                    readonly clause: string;
                    readonly reason: string;
                }[];
                readonly remedies: readonly {
                    /** @enum {string} */
                    readonly kind: "appeal" | "reconsideration";
                    readonly authority: {
                        readonly zh: string;
                        readonly en: string;
                    };
                    readonly within: {
                        readonly zh: string;
                        readonly en: string;
                    };
                }[];
                readonly nurture?: boolean;
            } | null;
            readonly notAccepted: string | null;
            readonly notAcceptedRemedies: readonly {
                /** @enum {string} */
                readonly kind: "appeal" | "reconsideration";
                readonly authority: {
                    readonly zh: string;
                    readonly en: string;
                };
                readonly within: {
                    readonly zh: string;
                    readonly en: string;
                };
            }[];
            /** @enum {string|null} */
            readonly lapsed: "window-closed" | "correction-overdue" | "cultivation-over" | null;
            readonly supersededBy: readonly string[];
        };
        readonly Evidence: {
            readonly id: string;
            readonly clause: string;
            readonly slot?: string;
            readonly title: string;
            readonly fileName: string;
            readonly mediaType: string;
            readonly size: number;
            readonly sha256: string;
        };
        readonly PanelMember: {
            readonly expert: string;
            /** @enum {string} */
            readonly specialty: "technical" | "management";
            readonly findings: {
                readonly [key: string]: components["schemas"]["ExpertFinding"];
            };
            readonly signed: boolean;
            readonly summary: string;
            /** @enum {string} */
            readonly interests: "undeclared" | "clear" | "conflicted";
            readonly scores: {
                readonly [key: string]: number;
            } | null;
        };
        readonly ExpertFinding: {
            readonly clause: string;
            /** @enum {string} */
            readonly verdict: "met" | "not-met" | "cannot-tell";
            readonly reason: string;
            readonly evidence: readonly string[];
        };
        readonly Action: {
            readonly type: string;
            readonly whyNot: components["schemas"]["WhyNot"] | null;
            readonly asks: readonly {
                readonly path: string;
                readonly message: {
                    readonly zh: string;
                    readonly en: string;
                };
            }[];
            readonly leadsTo: components["schemas"]["LeadsTo"] | null;
        };
        readonly WhyNot: {
            readonly code: string;
            readonly zh: string;
            readonly en: string;
        };
        readonly LeadsTo: {
            readonly aggregate: string;
            readonly id: string | null;
            readonly command?: string;
            readonly given?: {
                readonly [key: string]: string | number;
            };
        };
        readonly Clock: {
            readonly name: string;
            readonly label: {
                readonly zh: string;
                readonly en: string;
            };
            /** Format: date */
            readonly startedOn: string;
            /** Format: date */
            readonly dueOn: string;
            readonly provisional: boolean;
            readonly workingDaysLeft: number;
            readonly stopped: boolean;
            /** @enum {string} */
            readonly waitsFor: "enterprise" | "authority" | "experts" | "public";
            readonly onExpiry: string | null;
        };
        readonly HistoryEntry: {
            readonly position: number;
            readonly version: number;
            readonly type: string;
            readonly name: {
                readonly zh: string;
                readonly en: string;
            };
            /** Format: date-time */
            readonly at: string;
            readonly saves: number;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly actor: {
                readonly id: string;
                readonly name: string;
                /** @enum {string} */
                readonly role: "enterprise" | "expert" | "district" | "city" | "province" | "group" | "miit" | "auditor" | "system-admin" | "security-admin" | "audit-admin" | "system" | "public";
            };
            readonly changes: readonly components["schemas"]["HistoryChange"][];
            readonly hash: string;
        };
        readonly HistoryChange: {
            readonly label: {
                readonly zh: string;
                readonly en: string;
            };
            readonly from: {
                readonly zh: string;
                readonly en: string;
            } | null;
            readonly to: {
                readonly zh: string;
                readonly en: string;
            } | null;
        };
        readonly Letter: {
            /** @enum {string} */
            readonly kind: "correction" | "not-accepted" | "award" | "refusal" | "rectification" | "downgrade" | "revocation-notice" | "revocation-decision" | "appeal-decision";
            readonly number: string;
            readonly title: {
                readonly zh: string;
                readonly en: string;
            };
            readonly issuer: {
                readonly zh: string;
                readonly en: string;
            };
            readonly addressee: {
                readonly enterprise: string;
                readonly factory: string;
            };
            /** Format: date */
            readonly on: string | null;
            readonly paragraphs: readonly {
                readonly zh: string;
                readonly en: string;
            }[];
            readonly reasons: readonly {
                readonly clause: string;
                readonly reason: string;
            }[];
            readonly remedies: readonly {
                /** @enum {string} */
                readonly kind: "appeal" | "reconsideration";
                readonly authority: {
                    readonly zh: string;
                    readonly en: string;
                };
                readonly within: {
                    readonly zh: string;
                    readonly en: string;
                };
            }[];
        };
        readonly Evaluation: {
            readonly round: number;
            /** @enum {string} */
            readonly stage: "submission" | "conclusion" | "acceptance" | "re-evaluation";
            /** Format: date-time */
            readonly at: string;
            readonly editionHash: string;
            readonly request: components["schemas"]["EvaluationRequest"];
            readonly result: components["schemas"]["EvaluationResult"] | null;
        };
        readonly EvaluationRequest: {
            readonly edition?: string | null;
            /** Format: date */
            readonly asOf: string;
            /** @enum {string} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
            readonly factory: {
                readonly province: string;
                readonly industry: string;
            };
            readonly facts?: {
                readonly aboveDesignatedSize?: boolean | null;
                readonly creditRecordClean?: boolean | null;
                readonly accidents?: readonly {
                    /** Format: date */
                    readonly date: string;
                    /** @enum {string} */
                    readonly kind: "safety" | "environment" | "other";
                    /** @enum {string} */
                    readonly severity: "general" | "larger" | "major" | "extraordinary";
                }[] | null;
                readonly violations?: readonly {
                    /** Format: date */
                    readonly date: string;
                    readonly description?: string | null;
                    /** Format: date */
                    readonly repairedOn?: string | null;
                }[] | null;
                readonly maturity?: {
                    readonly level?: number | null;
                } | null;
            } | null;
            readonly findings?: {
                readonly [key: string]: {
                    /** @enum {string} */
                    readonly verdict: "met" | "not-met";
                } | null;
            } | null;
            readonly waivers?: {
                readonly [key: string]: {
                    readonly areas: readonly ("plant-construction" | "research-and-design" | "production-operations" | "production-management" | "business-operations")[];
                    readonly reason: string;
                } | null;
            } | null;
            readonly kpis?: readonly {
                readonly kpi: string;
                readonly value?: number | null;
                readonly before?: number | null;
                readonly after?: number | null;
                readonly unit?: string | null;
                readonly periodBefore?: string | null;
                readonly periodAfter?: string | null;
                readonly source?: string | null;
            }[] | null;
            readonly benchmarks?: readonly {
                readonly kpi: string;
                /** @enum {string|null} */
                readonly measure?: "gain" | "level" | null;
                /** @enum {string} */
                readonly scope: "province" | "nation" | "world";
                readonly region?: string | null;
                readonly industry: string;
                readonly n: number;
                readonly mean?: number | null;
                readonly quantiles?: {
                    readonly [key: string]: number | null;
                } | null;
            }[] | null;
            readonly interpretation?: {
                readonly mainKpis?: readonly string[] | null;
                readonly requiredShare?: number | null;
                readonly leadingQuantile?: {
                    readonly province?: number | null;
                    readonly nation?: number | null;
                    readonly world?: number | null;
                } | null;
                readonly minimumSample?: number | null;
                readonly measure?: {
                    readonly [key: string]: "gain" | "level" | "auto" | null;
                } | null;
                /** @enum {string|null} */
                readonly repairedViolations?: "count" | "ignore" | null;
            } | null;
            readonly overlays?: readonly string[] | null;
            readonly measures?: {
                readonly [key: string]: number | null;
            } | null;
        };
        readonly EvaluationResult: {
            readonly edition: string;
            /** @enum {string} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
            /** Format: date */
            readonly asOf: string;
            /** @enum {string} */
            readonly verdict: "eligible" | "ineligible" | "undetermined";
            readonly clauses: readonly {
                readonly id: string;
                /** @enum {string} */
                readonly verdict: "met" | "not-met" | "undetermined" | "waived";
                /** @enum {string} */
                readonly modality: "must" | "in-principle" | "encouraged";
                /** @enum {string} */
                readonly decidedBy: "facts" | "finding" | "kpi" | "coverage" | "children" | "nothing";
                readonly text: string;
                readonly reasons: readonly {
                    readonly code: string;
                    readonly message: {
                        readonly zh: string;
                        readonly en: string;
                    };
                }[];
            }[];
            readonly inForce: boolean;
            readonly kpis: readonly {
                readonly kpi: string;
                /** @enum {string|null} */
                readonly measure: "gain" | "level" | null;
                readonly value: number | null;
                /** @enum {string} */
                readonly scope: "province" | "nation" | "world";
                readonly benchmark: {
                    readonly industry: string;
                    readonly n: number;
                    readonly statistic: string;
                    readonly value: number | null;
                } | null;
                /** @enum {string} */
                readonly verdict: "met" | "not-met" | "undetermined";
                readonly main: boolean;
            }[];
            readonly missing: readonly {
                readonly clause: string;
                /** @enum {string} */
                readonly need: "fact" | "finding" | "kpi" | "benchmark";
            }[];
            readonly interpretation: {
                readonly mainKpis: readonly string[];
                readonly requiredShare: number;
                readonly leadingQuantile: {
                    readonly province: number;
                    readonly nation: number;
                    readonly world: number;
                };
                readonly minimumSample: number;
                readonly measure: {
                    readonly [key: string]: "gain" | "level" | "auto";
                };
                /** @enum {string} */
                readonly repairedViolations: "count" | "ignore";
            };
            readonly layers: readonly {
                readonly layer: string;
                readonly title: {
                    readonly zh: string;
                    readonly en: string;
                };
                /** @enum {string} */
                readonly provenance: "criteria" | "secondary" | "platform-default";
                /** @enum {string} */
                readonly verdict: "eligible" | "ineligible" | "undetermined";
            }[];
            readonly decidedByLayers: readonly string[];
        };
        readonly StoredFile: {
            readonly sha256: string;
            readonly size: number;
            readonly mediaType: string;
            readonly fileName: string;
        };
        readonly Draft: {
            readonly revision: number;
            readonly current: {
                readonly tab: string;
                readonly account: string;
                readonly baseVersion: number;
                readonly content: components["schemas"]["__schema0"];
                /** Format: date-time */
                readonly savedAt: string;
            } | null;
            readonly keptAside: readonly {
                readonly tab: string;
                readonly account: string;
                readonly baseVersion: number;
                readonly content: components["schemas"]["__schema0"];
                /** Format: date-time */
                readonly savedAt: string;
            }[];
        };
        readonly __schema0: unknown;
        readonly SaveDraft: {
            /** Format: uuid */
            readonly tab: string;
            readonly baseVersion: number;
            readonly content: components["schemas"]["__schema0"];
        };
        readonly DraftConflict: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly code: string;
            readonly detail: string;
            readonly message: {
                readonly zh: string;
                readonly en: string;
            };
            readonly issues?: readonly {
                readonly path: string;
                readonly message: {
                    readonly zh: string;
                    readonly en: string;
                };
            }[];
            readonly currentVersion?: number;
            readonly draft: components["schemas"]["Draft"];
        };
        readonly WorkbookRead: {
            readonly sections: readonly {
                readonly section: string;
                readonly content: components["schemas"]["__schema0"];
                readonly seen: number;
            }[];
            readonly faults: readonly components["schemas"]["WorkbookFault"][];
        };
        readonly WorkbookFault: {
            readonly sheet: string;
            readonly cell: string;
            readonly message: {
                readonly zh: string;
                readonly en: string;
            };
        };
        readonly SheetRead: {
            readonly name: string;
            readonly rows: readonly (readonly string[])[];
        };
        readonly SignedReceipt: {
            readonly receipt: {
                /** @enum {string} */
                readonly type: "tidu:submission-receipt:1";
                readonly applicationId: string;
                readonly attempt: number;
                /** Format: date-time */
                readonly receivedAt: string;
                readonly contentHash: string;
                readonly position: number;
                readonly keyId: string;
            };
            readonly signature: string;
        };
        readonly ReceiptKey: {
            readonly keyId: string;
            /** @enum {string} */
            readonly algorithm: "Ed25519";
            readonly publicKeyPem: string;
        };
        readonly Enterprise: {
            readonly uscc: string;
            readonly name: string;
            readonly province: string;
            readonly city: string;
            readonly group: string | null;
            readonly version: number;
            readonly actions: readonly components["schemas"]["Action"][];
        };
        readonly FactoryPage: {
            readonly items: readonly components["schemas"]["FactoryRow"][];
            readonly count: components["schemas"]["Count"];
            readonly next: string | null;
        };
        readonly FactoryRow: {
            /** Format: uuid */
            readonly id: string;
            readonly enterprise: string;
            readonly name: string;
            readonly province: string;
            readonly city: string;
            readonly industry: string;
            readonly title: components["schemas"]["Title"] | null;
            readonly version: number;
        };
        readonly Title: {
            /** @enum {string} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
            readonly certificateNumber: string;
            /** Format: date */
            readonly validFrom: string;
            /** Format: date */
            readonly validUntil: string;
            /** @enum {string} */
            readonly kind: "awarded" | "renewed" | "converted" | "downgraded";
            /** @enum {string} */
            readonly status: "active" | "under-rectification" | "downgraded" | "superseded" | "expired" | "revoked";
            /** Format: date */
            readonly endedOn: string | null;
            readonly replacedBy: string | null;
        };
        readonly Factory: {
            /** Format: uuid */
            readonly id: string;
            readonly enterprise: string;
            readonly name: string;
            readonly province: string;
            readonly city: string;
            readonly industry: string;
            readonly branchUscc: string | null;
            readonly title: components["schemas"]["Title"] | null;
            readonly titles: readonly components["schemas"]["Title"][];
            readonly standing: {
                /** @enum {string|null} */
                readonly held: "basic" | "advanced" | "excellent" | "pioneer" | null;
                /** @enum {string|null} */
                readonly next: "basic" | "advanced" | "excellent" | "pioneer" | null;
                /** Format: date */
                readonly barredUntil: string | null;
            };
            readonly nurture: readonly {
                /** @enum {string} */
                readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
                /** Format: date */
                readonly since: string;
            }[];
            readonly basis: {
                readonly applicationId: string | null;
                readonly edition: string;
                /** @enum {string} */
                readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
                readonly interpretation: components["schemas"]["Interpretation"];
            } | null;
            readonly incidents: readonly {
                readonly id: string;
                /** @enum {string} */
                readonly kind: "safety-accident" | "environmental-incident" | "quality-accident" | "dishonesty" | "fraud" | "other";
                /** Format: date */
                readonly happenedOn: string;
                readonly facts: string;
                readonly source: string;
                /** Format: date */
                readonly reportedOn: string;
                /** Format: date */
                readonly actBy: string;
                /** @enum {string} */
                readonly settled: "open" | "proceeding" | "closed";
            }[];
            readonly version: number;
            readonly actions: readonly components["schemas"]["Action"][];
        };
        readonly ExpertPage: {
            readonly items: readonly components["schemas"]["Expert"][];
            readonly count: components["schemas"]["Count"];
            readonly next: string | null;
        };
        readonly Expert: {
            readonly id: string;
            readonly name: string;
            /** @enum {string} */
            readonly specialty: "technical" | "management";
            readonly region: string | null;
        };
        readonly CampaignPage: {
            readonly items: readonly components["schemas"]["CampaignRow"][];
            readonly count: components["schemas"]["Count"];
            readonly next: string | null;
        };
        readonly CampaignRow: {
            /** Format: uuid */
            readonly id: string;
            readonly name: {
                readonly zh: string;
                readonly en: string;
            };
            /** @enum {string} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
            readonly year: number;
            readonly region: string;
            readonly group: string | null;
            readonly edition: string;
            /** Format: date */
            readonly asOf: string;
            readonly window: {
                /** Format: date */
                readonly opensOn: string;
                /** Format: date */
                readonly closesOn: string;
            };
            /** @enum {string} */
            readonly state: "upcoming" | "open" | "closed";
            readonly benchmarkCount: number;
            readonly version: number;
        };
        readonly Campaign: {
            readonly year: number;
            /** @enum {string} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
            readonly name: {
                readonly zh: string;
                readonly en: string;
            };
            readonly region: string;
            readonly edition: string;
            /** Format: date */
            readonly asOf: string;
            readonly window: {
                /** Format: date */
                readonly opensOn: string;
                /** Format: date */
                readonly closesOn: string;
            };
            readonly interpretation: components["schemas"]["Interpretation"];
            readonly noticeWorkingDays: number;
            readonly validityYears: number;
            readonly group?: string;
            readonly overlays?: readonly string[];
            readonly procedure?: {
                /** @enum {string} */
                readonly ladder?: "none" | "self-assessed" | "in-principle" | "required";
                readonly selfAssessment?: {
                    readonly checked: boolean;
                    readonly recorded: boolean;
                    readonly published: boolean;
                };
                readonly endorsers?: readonly ("district" | "city")[];
                readonly quotas?: readonly {
                    readonly unit: string;
                    readonly max: number;
                    readonly parts: readonly {
                        readonly unit: string;
                        readonly max: number;
                    }[];
                }[];
                readonly quotaExemptions?: readonly {
                    readonly id: string;
                    readonly name: {
                        readonly zh: string;
                        readonly en: string;
                    };
                }[];
                readonly clocks?: {
                    readonly formalCheck: number;
                    readonly correction: number;
                    readonly recommendation: number;
                    readonly review: number;
                    readonly decision: number;
                    readonly objectionHandling: number;
                    readonly appealFiling: number;
                };
                readonly siteVisitShare?: number;
                readonly scoring?: {
                    readonly name: {
                        readonly zh: string;
                        readonly en: string;
                    };
                    readonly items: readonly {
                        readonly id: string;
                        readonly title: {
                            readonly zh: string;
                            readonly en: string;
                        };
                        readonly max: number;
                        readonly steps?: readonly number[];
                    }[];
                    readonly passMark: number | null;
                } | null;
                readonly groupChannel?: boolean;
                readonly branchIndustries?: readonly string[];
                readonly panel?: {
                    readonly alternates: number;
                    readonly yearsBack: number;
                };
            };
            /** Format: uuid */
            readonly id: string;
            readonly benchmarkCount: number;
            readonly extensions: readonly {
                /** Format: date */
                readonly from: string;
                /** Format: date */
                readonly closesOn: string;
                readonly reason: string;
                readonly announcement: string;
                /** Format: date */
                readonly on: string;
                readonly by: string;
            }[];
            readonly benchmarks: readonly components["schemas"]["Benchmark"][];
            readonly toldTerms: readonly {
                readonly key: string;
                readonly label: {
                    readonly zh: string;
                    readonly en: string;
                };
                readonly value: {
                    readonly zh: string;
                    readonly en: string;
                };
                readonly basis: {
                    /** @enum {string} */
                    readonly kind: "law" | "notice" | "platform-default" | "campaign";
                    readonly source: string;
                };
            }[];
            readonly version: number;
            readonly actions: readonly components["schemas"]["Action"][];
        };
        readonly FactoryCampaignPage: {
            readonly items: readonly components["schemas"]["FactoryCampaignRow"][];
            readonly count: components["schemas"]["Count"];
            readonly next: string | null;
        };
        readonly FactoryCampaignRow: {
            /** Format: uuid */
            readonly id: string;
            readonly name: {
                readonly zh: string;
                readonly en: string;
            };
            /** @enum {string} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
            readonly year: number;
            readonly region: string;
            readonly group: string | null;
            readonly edition: string;
            /** Format: date */
            readonly asOf: string;
            readonly window: {
                /** Format: date */
                readonly opensOn: string;
                /** Format: date */
                readonly closesOn: string;
            };
            /** @enum {string} */
            readonly state: "upcoming" | "open" | "closed";
            readonly benchmarkCount: number;
            readonly version: number;
            readonly choices: readonly components["schemas"]["CampaignChoice"][];
        };
        readonly CampaignChoice: {
            readonly group: string | null;
            readonly whyNot: components["schemas"]["WhyNot"] | null;
            readonly later: components["schemas"]["WhyNot"] | null;
            readonly leadsTo: components["schemas"]["LeadsTo"] | null;
        };
        readonly ReEvaluationPage: {
            readonly items: readonly components["schemas"]["ReEvaluationRow"][];
            readonly count: components["schemas"]["Count"];
            readonly next: string | null;
        };
        readonly ReEvaluationRow: {
            readonly id: string;
            /** Format: uuid */
            readonly factoryId: string;
            readonly factoryName: string;
            readonly enterprise: string;
            readonly enterpriseName: string;
            readonly province: string;
            readonly city: string;
            /** @enum {string} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
            readonly year: number;
            /** @enum {string} */
            readonly phase: "none" | "missed" | "reported" | "evaluated" | "full-review" | "rectification" | "rectification-lapsed" | "kept" | "downgraded" | "revocation-proposed" | "revoked";
            /** @enum {string|null} */
            readonly verdict: "eligible" | "ineligible" | "undetermined" | null;
            readonly late: boolean;
            /** Format: date */
            readonly dueOn: string;
            readonly version: number;
            readonly mine: boolean;
        };
        readonly ReEvaluation: {
            readonly reEvaluation: components["schemas"]["ReEvaluationContent"];
            readonly version: number;
            readonly clocks: readonly components["schemas"]["Clock"][];
            readonly actions: readonly components["schemas"]["Action"][];
        };
        readonly ReEvaluationContent: {
            readonly id: string;
            /** @enum {string} */
            readonly phase: "none" | "missed" | "reported" | "evaluated" | "full-review" | "rectification" | "rectification-lapsed" | "kept" | "downgraded" | "revocation-proposed" | "revoked";
            readonly year: number;
            readonly subject: {
                readonly factoryId: string;
                readonly enterprise: string;
                readonly province: string;
                readonly city: string;
                readonly group?: string;
                readonly industry: string;
                /** @enum {string} */
                readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
                readonly certificateNumber: string;
                /** Format: date */
                readonly validUntil: string;
                readonly basis: {
                    readonly applicationId: string | null;
                    readonly campaignId: string;
                    readonly edition: string;
                    readonly interpretation: components["schemas"]["Interpretation"];
                    readonly findings: {
                        readonly [key: string]: {
                            /** @enum {string} */
                            readonly verdict: "met" | "not-met";
                        };
                    };
                    readonly waivers: {
                        readonly [key: string]: {
                            readonly areas: readonly ("plant-construction" | "research-and-design" | "production-operations" | "production-management" | "business-operations")[];
                            readonly reason: string;
                        };
                    };
                };
            };
            readonly report: components["schemas"]["AnnualReport"] | null;
            readonly round: number;
            /** Format: date */
            readonly asOf: string;
            /** Format: date */
            readonly dueOn: string;
            readonly late: boolean;
            readonly eligibility: {
                readonly round: number;
                /** @enum {string} */
                readonly verdict: "eligible" | "ineligible" | "undetermined";
                readonly clauses: readonly {
                    readonly id: string;
                    readonly verdict: string;
                }[];
                readonly missing: readonly {
                    readonly clause: string;
                    readonly need: string;
                }[];
            } | null;
            readonly lot: {
                readonly seed: string;
                readonly ticket: number;
                readonly drawn: boolean;
            } | null;
            readonly fullReview: {
                readonly by: {
                    /** @enum {string} */
                    readonly kind: "risk";
                    readonly reason: string;
                } | {
                    /** @enum {string} */
                    readonly kind: "lot";
                    readonly seed: string;
                    readonly seedSource: string;
                };
                readonly record: {
                    /** Format: date */
                    readonly visitedOn: string;
                    readonly findings: {
                        readonly [key: string]: {
                            /** @enum {string} */
                            readonly verdict: "met" | "not-met";
                        };
                    };
                    readonly summary: string;
                    readonly recordedBy: string;
                } | null;
                readonly countersignedBy: string | null;
            } | null;
            readonly findings: {
                readonly [key: string]: {
                    /** @enum {string} */
                    readonly verdict: "met" | "not-met";
                };
            };
            readonly rectification: {
                /** Format: date */
                readonly deadline: string;
                readonly reasons: readonly {
                    readonly clause: string;
                    readonly reason: string;
                }[];
            } | null;
            readonly downgrade: {
                /** @enum {string} */
                readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
                readonly remedies: readonly {
                    /** @enum {string} */
                    readonly kind: "appeal" | "reconsideration";
                    readonly authority: {
                        readonly zh: string;
                        readonly en: string;
                    };
                    readonly within: {
                        readonly zh: string;
                        readonly en: string;
                    };
                }[];
                /** Format: date */
                readonly decidedOn: string;
                readonly decidedBy: string;
                readonly appealId: string | null;
            } | null;
            readonly revocationId: string | null;
            readonly outcomeReasons: readonly {
                readonly clause: string;
                readonly reason: string;
            }[];
        };
        readonly CasePage: {
            readonly items: readonly components["schemas"]["CaseRow"][];
            readonly count: components["schemas"]["Count"];
            readonly next: string | null;
        };
        readonly CaseRow: {
            readonly id: string;
            readonly version: number;
            readonly title: string;
            readonly phase: string;
            readonly phaseName: {
                readonly zh: string;
                readonly en: string;
            };
            /** @enum {string|null} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer" | null;
            readonly campaignId: string | null;
            readonly applicationId: string | null;
            readonly factoryId: string | null;
            /** Format: date-time */
            readonly updatedAt: string;
            /** Format: date */
            readonly dueOn: string | null;
            readonly dueProvisional: boolean;
            readonly mine: boolean;
        };
        readonly Recommendation: {
            /** @enum {string} */
            readonly kind: "recommendation";
            readonly id: string;
            readonly version: number;
            readonly title: string;
            readonly phase: string;
            readonly phaseName: {
                readonly zh: string;
                readonly en: string;
            };
            /** @enum {string|null} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer" | null;
            readonly campaignId: string | null;
            readonly applicationId: string | null;
            readonly factoryId: string | null;
            readonly clocks: readonly components["schemas"]["Clock"][];
            readonly actions: readonly components["schemas"]["Action"][];
            readonly content: components["schemas"]["RecommendationContent"];
            readonly whole: boolean;
        };
        readonly RecommendationContent: {
            readonly id: string;
            /** @enum {string} */
            readonly phase: "none" | "drafting" | "frozen" | "released";
            readonly terms: {
                readonly campaign: {
                    readonly id: string;
                    readonly year: number;
                    /** @enum {string} */
                    readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
                    readonly name: {
                        readonly zh: string;
                        readonly en: string;
                    };
                };
                readonly unit: string;
                readonly quota: {
                    readonly max: number;
                    readonly parts: readonly {
                        readonly unit: string;
                        readonly max: number;
                    }[];
                } | null;
                readonly exemptions?: readonly {
                    readonly id: string;
                    readonly name: {
                        readonly zh: string;
                        readonly en: string;
                    };
                }[];
                readonly apart: readonly string[];
                /** Format: date */
                readonly startedOn: string;
                /** Format: date */
                readonly dueOn: string;
                readonly workingDays?: number;
            } | null;
            readonly entries: readonly {
                readonly applicationId: string;
                readonly rank: number;
                readonly opinion: string;
                readonly exemption?: string;
                readonly enterprise: string;
                readonly factory: string;
                readonly city: string;
            }[];
            readonly frozen: {
                readonly hash: string;
                readonly by: string;
            } | null;
            readonly released: readonly {
                readonly issue: number;
                readonly entries: readonly {
                    readonly applicationId: string;
                    readonly rank: number;
                    readonly opinion: string;
                    readonly exemption?: string;
                    readonly enterprise: string;
                    readonly factory: string;
                    readonly city: string;
                }[];
                readonly hash: string;
                readonly frozenBy: string;
                readonly releasedBy: string;
                /** Format: date */
                readonly releasedOn: string;
            }[];
        };
        readonly ExpertPool: {
            /** @enum {string} */
            readonly kind: "expert-pool";
            readonly id: string;
            readonly version: number;
            readonly title: string;
            readonly phase: string;
            readonly phaseName: {
                readonly zh: string;
                readonly en: string;
            };
            /** @enum {string|null} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer" | null;
            readonly campaignId: string | null;
            readonly applicationId: string | null;
            readonly factoryId: string | null;
            readonly clocks: readonly components["schemas"]["Clock"][];
            readonly actions: readonly components["schemas"]["Action"][];
            readonly content: components["schemas"]["ExpertPoolContent"];
            readonly whole: boolean;
        };
        readonly ExpertPoolContent: {
            readonly id: string;
            /** @enum {string} */
            readonly phase: "none" | "open";
            readonly experts: {
                readonly [key: string]: components["schemas"]["PooledExpert"];
            };
            readonly draws: {
                readonly [key: string]: string;
            };
            readonly refusers: {
                readonly [key: string]: readonly string[];
            };
        };
        readonly PooledExpert: {
            readonly id: string;
            /** @enum {string} */
            readonly specialty: "technical" | "management";
            readonly fields: readonly string[];
            readonly region: string;
            readonly employer: string | null;
            readonly employerName: string;
            readonly employerGroup: string | null;
            /** Format: date */
            readonly since: string;
            readonly formerEmployments: readonly {
                readonly employer: string | null;
                readonly employerName: string;
                readonly employerGroup: string | null;
                /** Format: date */
                readonly until: string;
            }[];
            readonly suspension: {
                readonly reason: string;
                /** Format: date */
                readonly on: string;
                /** Format: date */
                readonly until: string | null;
            } | null;
            readonly interests: {
                /** Format: date */
                readonly declaredOn: string;
                readonly standing: readonly {
                    /** @enum {string} */
                    readonly kind: "employment" | "equity" | "vendor" | "consultant" | "assessor" | "same-group" | "kinship";
                    readonly organisation: string;
                    /** Format: date */
                    readonly from: string;
                    /** Format: date */
                    readonly to: string | null;
                }[];
            } | null;
            readonly drawn: readonly {
                readonly drawId: string;
                readonly applicationId: string;
                readonly factoryId: string;
                /** @enum {string} */
                readonly as: "seat" | "alternate";
                /** Format: date */
                readonly on: string;
            }[];
        };
        readonly Draw: {
            /** @enum {string} */
            readonly kind: "draw";
            readonly id: string;
            readonly version: number;
            readonly title: string;
            readonly phase: string;
            readonly phaseName: {
                readonly zh: string;
                readonly en: string;
            };
            /** @enum {string|null} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer" | null;
            readonly campaignId: string | null;
            readonly applicationId: string | null;
            readonly factoryId: string | null;
            readonly clocks: readonly components["schemas"]["Clock"][];
            readonly actions: readonly components["schemas"]["Action"][];
            readonly content: components["schemas"]["DrawContent"];
            readonly whole: boolean;
        };
        readonly DrawContent: {
            /** @enum {string} */
            readonly phase: "none" | "opened" | "prepared" | "committed" | "drawn" | "abandoned";
            readonly opening: {
                readonly id: string;
                readonly target: {
                    /** @enum {string} */
                    readonly kind: "application";
                    readonly id: string;
                } | {
                    /** @enum {string} */
                    readonly kind: "appeal";
                    readonly id: string;
                    readonly applicationId: string;
                };
                /** @enum {string} */
                readonly purpose: "panel" | "supplement";
                /** @enum {string} */
                readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
                readonly campaignId: string;
                readonly factory: {
                    readonly id: string;
                    readonly enterprise: string;
                    readonly name: string;
                    readonly province: string;
                    readonly city: string;
                    readonly industry: string;
                    readonly group?: string;
                };
                readonly poolId: string;
            } | null;
            readonly preparation: {
                readonly algorithm: string;
                /** Format: date */
                readonly on: string;
                readonly shape: {
                    readonly seats: number;
                    readonly alternates: number;
                    /** @enum {string} */
                    readonly field: "preferred" | "required";
                };
                readonly constraints: {
                    /** @enum {string} */
                    readonly field: "preferred" | "required";
                    /** @enum {string} */
                    readonly place: "any" | "other-city" | "other-province";
                    readonly yearlySeats: number;
                };
                readonly yearsBack: number;
                readonly candidates: readonly {
                    readonly expert: string;
                    /** @enum {string} */
                    readonly specialty: "technical" | "management";
                    readonly inField: boolean;
                }[];
                readonly excluded: readonly {
                    readonly expert: string;
                    readonly grounds: readonly ("employment" | "equity" | "vendor" | "consultant" | "assessor" | "same-group" | "kinship" | "suspended" | "load" | "last-round" | "place" | "field" | "drawn-before" | "original-panel")[];
                }[];
                readonly poolHash: string;
            } | null;
            readonly commitments: readonly {
                readonly official: string;
                readonly commitment: string;
                /** Format: date */
                readonly on: string;
            }[];
            readonly reveals: readonly {
                readonly official: string;
                readonly seed: string;
                /** Format: date */
                readonly on: string;
            }[];
            readonly result: {
                readonly seed: string;
                readonly seats: readonly {
                    readonly expert: string;
                    /** @enum {string} */
                    readonly specialty: "technical" | "management";
                }[];
                readonly alternates: readonly {
                    readonly expert: string;
                    /** @enum {string} */
                    readonly specialty: "technical" | "management";
                }[];
                readonly recordHash: string;
            } | null;
            readonly abandonment: {
                readonly reason: string;
                /** Format: date */
                readonly on: string;
                readonly unrevealed: readonly string[];
            } | null;
        };
        readonly Notice: {
            /** @enum {string} */
            readonly kind: "notice";
            readonly id: string;
            readonly version: number;
            readonly title: string;
            readonly phase: string;
            readonly phaseName: {
                readonly zh: string;
                readonly en: string;
            };
            /** @enum {string|null} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer" | null;
            readonly campaignId: string | null;
            readonly applicationId: string | null;
            readonly factoryId: string | null;
            readonly clocks: readonly components["schemas"]["Clock"][];
            readonly actions: readonly components["schemas"]["Action"][];
            readonly content: components["schemas"]["NoticeContent"];
            readonly whole: boolean;
        };
        readonly NoticeContent: {
            readonly id: string;
            /** @enum {string} */
            readonly phase: "none" | "running" | "closed";
            readonly campaignId: string;
            /** @enum {string|null} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer" | null;
            readonly title: string;
            /** Format: date */
            readonly startsOn: string;
            /** Format: date */
            readonly endsOn: string;
            readonly handlingDays: number;
            readonly contact: components["schemas"]["NoticeContact"] | null;
            readonly items: readonly {
                readonly applicationId: string;
                readonly factoryName: string;
                readonly enterprise: string;
                readonly province: string;
                readonly city: string;
                readonly group?: string;
                /** Format: date */
                readonly since?: string;
                /** Format: date */
                readonly endsOn: string;
                readonly workingDays?: number;
                readonly remaining: number | null;
            }[];
            readonly objections: readonly {
                readonly id: string;
                readonly applicationId: string;
                /** Format: date */
                readonly filedOn: string;
                readonly statement: string;
                readonly clauses: readonly string[];
                readonly evidence: readonly string[];
                /** Format: date */
                readonly dueOn: string;
                readonly workingDays?: number;
                readonly answer: {
                    /** @enum {string} */
                    readonly outcome: "dismissed" | "upheld";
                    readonly reasons: string;
                    /** Format: date */
                    readonly on: string;
                } | null;
            }[];
        };
        readonly Revocation: {
            /** @enum {string} */
            readonly kind: "revocation";
            readonly id: string;
            readonly version: number;
            readonly title: string;
            readonly phase: string;
            readonly phaseName: {
                readonly zh: string;
                readonly en: string;
            };
            /** @enum {string|null} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer" | null;
            readonly campaignId: string | null;
            readonly applicationId: string | null;
            readonly factoryId: string | null;
            readonly clocks: readonly components["schemas"]["Clock"][];
            readonly actions: readonly components["schemas"]["Action"][];
            readonly content: components["schemas"]["RevocationContent"];
            readonly whole: boolean;
        };
        readonly RevocationContent: {
            readonly id: string;
            /** @enum {string} */
            readonly phase: "none" | "notified" | "hearing-requested" | "defended" | "defence-lapsed" | "rectification" | "rectified" | "rectification-lapsed" | "revoked" | "published" | "dropped" | "superseded";
            readonly opened: {
                readonly id: string;
                readonly factoryId: string;
                readonly factoryName: string;
                readonly enterprise: string;
                readonly province: string;
                readonly city: string;
                readonly group?: string;
                /** @enum {string} */
                readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
                readonly certificateNumber: string;
                readonly applicationId?: string | null;
                readonly grounds: readonly ("fraud" | "accident" | "dishonesty" | "not-met" | "report-missed" | "change-unfit" | "change-unreported")[];
                readonly reasons: readonly {
                    readonly clause: string;
                    readonly reason: string;
                }[];
                readonly facts: string;
                /** Format: date */
                readonly openedOn: string;
                readonly openedBy: string;
                readonly source: {
                    /** @enum {string} */
                    readonly kind: "re-evaluation" | "change";
                    readonly id: string;
                } | null;
            } | null;
            readonly notice: {
                /** Format: date */
                readonly servedOn: string;
                /** Format: date */
                readonly defenceDueOn: string;
                readonly workingDays?: number;
            } | null;
            readonly defence: {
                /** Format: date */
                readonly on: string;
                readonly statement: string;
                readonly evidence: readonly string[];
                readonly hearing: boolean;
            } | null;
            readonly hearing: {
                /** Format: date */
                readonly heldOn: string;
                readonly summary: string;
            } | null;
            readonly rectification: {
                /** Format: date */
                readonly on: string;
                readonly statement: string;
                readonly evidence: readonly string[];
            } | null;
            readonly decisions: readonly {
                /** @enum {string} */
                readonly outcome: "revoked" | "dropped" | "rectification";
                readonly reasons: readonly {
                    readonly clause: string;
                    readonly reason: string;
                }[];
                readonly remedies: readonly {
                    /** @enum {string} */
                    readonly kind: "appeal" | "reconsideration";
                    readonly authority: {
                        readonly zh: string;
                        readonly en: string;
                    };
                    readonly within: {
                        readonly zh: string;
                        readonly en: string;
                    };
                }[];
                /** Format: date */
                readonly barUntil: string | null;
                /** Format: date */
                readonly deadline: string | null;
                /** Format: date */
                readonly decidedOn: string;
                readonly decidedBy: string;
            }[];
            /** Format: date */
            readonly publishedOn: string | null;
            /** Format: date */
            readonly since: string;
            readonly appealId: string | null;
        };
        readonly Change: {
            /** @enum {string} */
            readonly kind: "change";
            readonly id: string;
            readonly version: number;
            readonly title: string;
            readonly phase: string;
            readonly phaseName: {
                readonly zh: string;
                readonly en: string;
            };
            /** @enum {string|null} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer" | null;
            readonly campaignId: string | null;
            readonly applicationId: string | null;
            readonly factoryId: string | null;
            readonly clocks: readonly components["schemas"]["Clock"][];
            readonly actions: readonly components["schemas"]["Action"][];
            readonly content: components["schemas"]["ChangeContent"];
            readonly whole: boolean;
        };
        readonly ChangeContent: {
            readonly id: string;
            /** @enum {string} */
            readonly phase: "none" | "reported" | "returned" | "checked" | "kept" | "cancelled" | "withdrawn";
            readonly subject: {
                readonly factoryId: string;
                readonly factoryName: string;
                readonly enterprise: string;
                readonly province: string;
                readonly city: string;
                readonly group?: string;
                /** @enum {string} */
                readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
                readonly certificateNumber: string;
            } | null;
            readonly report: {
                /** @enum {string} */
                readonly kind: "rename" | "merger" | "division" | "restructuring" | "relocation" | "overseas-branch" | "other";
                /** Format: date */
                readonly happenedOn: string;
                readonly details: string;
                readonly evidence: readonly string[];
                readonly newName?: string;
                readonly newEnterpriseName?: string;
                readonly newPlace?: {
                    readonly province: string;
                    readonly city: string;
                };
                readonly successor?: string;
            } | null;
            readonly late: boolean;
            readonly returned: string | null;
            readonly check: {
                readonly meetsCriteria: boolean | null;
                readonly opinion: string;
                readonly by: string;
            } | null;
            readonly decision: {
                readonly reasons: readonly {
                    readonly clause: string;
                    readonly reason: string;
                }[];
                readonly by: string;
            } | null;
            /** Format: date */
            readonly since: string;
        };
        readonly Appeal: {
            /** @enum {string} */
            readonly kind: "appeal";
            readonly id: string;
            readonly version: number;
            readonly title: string;
            readonly phase: string;
            readonly phaseName: {
                readonly zh: string;
                readonly en: string;
            };
            /** @enum {string|null} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer" | null;
            readonly campaignId: string | null;
            readonly applicationId: string | null;
            readonly factoryId: string | null;
            readonly clocks: readonly components["schemas"]["Clock"][];
            readonly actions: readonly components["schemas"]["Action"][];
            readonly content: components["schemas"]["AppealContent"];
            readonly whole: boolean;
        };
        readonly AppealContent: {
            readonly id: string;
            /** @enum {string} */
            readonly phase: "none" | "filed" | "accepted" | "reviewing" | "upheld" | "rejected" | "declined" | "withdrawn";
            readonly against: {
                /** @enum {string} */
                readonly kind: "application-refusal" | "not-accepted" | "downgrade" | "revocation";
                readonly id: string;
            } | null;
            readonly decision: {
                readonly factoryId: string;
                readonly factoryName: string;
                readonly enterprise: string;
                readonly province: string;
                readonly city: string;
                readonly group?: string;
                /** @enum {string} */
                readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
                readonly applicationId: string | null;
                readonly certificateNumber: string | null;
                readonly clauses: readonly string[];
                readonly decidedBy: string | null;
                /** Format: date */
                readonly decidedOn: string | null;
            } | null;
            readonly applicationId: string | null;
            readonly clauses: readonly {
                readonly clause: string;
                readonly reason: string;
            }[];
            readonly statement: string;
            readonly drawId: string | null;
            readonly panel: readonly {
                readonly expert: string;
                /** @enum {string} */
                readonly specialty: "technical" | "management";
                /** @enum {string} */
                readonly interests: "undeclared" | "clear" | "conflicted";
                readonly findings: {
                    readonly [key: string]: {
                        readonly clause: string;
                        /** @enum {string} */
                        readonly verdict: "met" | "not-met" | "cannot-tell";
                        readonly reason: string;
                    };
                };
                readonly signed: boolean;
                readonly summary: string;
            }[];
            readonly alternates: readonly {
                readonly expert: string;
                /** @enum {string} */
                readonly specialty: "technical" | "management";
            }[];
            readonly outcomes: readonly {
                readonly clause: string;
                /** @enum {string} */
                readonly verdict: "met" | "not-met";
                readonly reason: string;
            }[];
            readonly opinion: string;
            readonly remedies: readonly {
                /** @enum {string} */
                readonly kind: "appeal" | "reconsideration";
                readonly authority: {
                    readonly zh: string;
                    readonly en: string;
                };
                readonly within: {
                    readonly zh: string;
                    readonly en: string;
                };
            }[];
            /** Format: date */
            readonly since: string;
        };
        readonly Edition: {
            /** @enum {string} */
            readonly kind: "edition";
            readonly id: string;
            readonly version: number;
            readonly title: string;
            readonly phase: string;
            readonly phaseName: {
                readonly zh: string;
                readonly en: string;
            };
            /** @enum {string|null} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer" | null;
            readonly campaignId: string | null;
            readonly applicationId: string | null;
            readonly factoryId: string | null;
            readonly clocks: readonly components["schemas"]["Clock"][];
            readonly actions: readonly components["schemas"]["Action"][];
            readonly content: components["schemas"]["EditionContent"];
            readonly whole: boolean;
        };
        readonly EditionContent: {
            readonly id: string;
            /** @enum {string} */
            readonly phase: "none" | "adopted" | "retired";
            readonly contentHash: string;
            /** Format: date */
            readonly inForceFrom: string;
            readonly documentNumber: string;
            /** Format: date */
            readonly retiredFrom: string | null;
        };
        readonly RoleGrant: {
            /** @enum {string} */
            readonly kind: "role-grant";
            readonly id: string;
            readonly version: number;
            readonly title: string;
            readonly phase: string;
            readonly phaseName: {
                readonly zh: string;
                readonly en: string;
            };
            /** @enum {string|null} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer" | null;
            readonly campaignId: string | null;
            readonly applicationId: string | null;
            readonly factoryId: string | null;
            readonly clocks: readonly components["schemas"]["Clock"][];
            readonly actions: readonly components["schemas"]["Action"][];
            readonly content: components["schemas"]["RoleGrantContent"];
            readonly whole: boolean;
        };
        readonly RoleGrantContent: {
            readonly id: string;
            /** @enum {string} */
            readonly phase: "none" | "proposed" | "confirmed" | "claimed" | "member" | "suspended" | "refused" | "withdrawn";
            /** @enum {string|null} */
            readonly role: "expert" | "district" | "city" | "province" | "group" | "miit" | "auditor" | "system-admin" | "security-admin" | "audit-admin" | "enterprise" | null;
            readonly scope: {
                readonly region?: string;
                readonly unit?: string;
                readonly enterprise?: string;
            };
            readonly proposedBy: string;
            readonly confirmedBy: string | null;
            readonly place: string | null;
            readonly contested: boolean;
            readonly manages: boolean;
            readonly reset: {
                readonly by: string;
                readonly releasedBy: string | null;
            } | null;
        };
        readonly EnteredCalendar: {
            /** @enum {string} */
            readonly kind: "calendar";
            readonly id: string;
            readonly version: number;
            readonly title: string;
            readonly phase: string;
            readonly phaseName: {
                readonly zh: string;
                readonly en: string;
            };
            /** @enum {string|null} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer" | null;
            readonly campaignId: string | null;
            readonly applicationId: string | null;
            readonly factoryId: string | null;
            readonly clocks: readonly components["schemas"]["Clock"][];
            readonly actions: readonly components["schemas"]["Action"][];
            readonly content: components["schemas"]["EnteredCalendarContent"];
            readonly whole: boolean;
        };
        readonly EnteredCalendarContent: {
            /** @enum {string} */
            readonly phase: "none" | "proposed" | "entered";
            readonly years: {
                readonly [key: string]: {
                    readonly year: number;
                    readonly title: string;
                    readonly documentNumber: string;
                    readonly daysOff: readonly string[];
                    readonly workingDays: readonly string[];
                    readonly proposedBy: string;
                    /** Format: date */
                    readonly proposedOn: string;
                    readonly confirmedBy: string;
                    /** Format: date */
                    readonly confirmedOn: string;
                };
            };
            readonly proposal: {
                readonly year: number;
                readonly title: string;
                readonly documentNumber: string;
                readonly daysOff: readonly string[];
                readonly workingDays: readonly string[];
                readonly proposedBy: string;
                /** Format: date */
                readonly proposedOn: string;
            } | null;
        };
        readonly DocumentEntry: {
            /** @enum {string} */
            readonly kind: "declaration" | "receipt" | "correction" | "not-accepted" | "award" | "refusal" | "opinion-sheet" | "opinion" | "site-visit-sheet" | "site-visit" | "recommendation-list" | "recommendation-letter" | "public-notice" | "certificate" | "rectification" | "downgrade" | "revocation-notice" | "revocation-decision" | "appeal-decision" | "application-list" | "title-list";
            readonly item: string | null;
            readonly title: {
                readonly zh: string;
                readonly en: string;
            };
            /** Format: date */
            readonly on: string | null;
            readonly formats: readonly ("pdf" | "docx" | "xlsx" | "csv")[];
        };
        readonly StepPage: {
            readonly items: readonly components["schemas"]["StepRow"][];
            readonly count: components["schemas"]["Count"];
            readonly next: string | null;
        };
        readonly StepRow: {
            readonly id: string;
            readonly name: {
                readonly zh: string;
                readonly en: string;
            };
            readonly enterpriseName: string | null;
            /** @enum {string|null} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer" | null;
            readonly campaign: {
                readonly id: string;
                readonly name: {
                    readonly zh: string;
                    readonly en: string;
                };
            } | null;
            readonly action: components["schemas"]["Action"] | null;
        };
        readonly ObjectorView: {
            /** Format: uuid */
            readonly objectionId: string;
            readonly objector: components["schemas"]["Objector"] | null;
        };
        readonly Objector: {
            readonly name: string;
            readonly contact: string;
            readonly organisation?: string;
            readonly idDocumentLast4?: string;
        };
        readonly FileObjection: {
            /** Format: uuid */
            readonly applicationId: string;
            /** @default null */
            readonly objector: components["schemas"]["Objector"] | null;
            readonly signed: boolean;
            readonly statement: string;
            /** @default [] */
            readonly clauses: readonly string[];
            /** @default [] */
            readonly evidence: readonly string[];
        };
        readonly ObjectionReceipt: {
            /** Format: uuid */
            readonly objectionId: string;
            /** Format: uuid */
            readonly noticeId: string;
            /** Format: uuid */
            readonly applicationId: string;
            /** Format: date-time */
            readonly filedAt: string;
            /** Format: date */
            readonly answerDueOn: string;
        };
        readonly ObjectionFile: {
            readonly sha256: string;
            readonly size: number;
            readonly mediaType: string;
            readonly fileName: string;
            /** Format: uuid */
            readonly ticket: string;
        };
        readonly NoticePage: {
            readonly items: readonly components["schemas"]["NoticeRow"][];
            readonly count: components["schemas"]["Count"];
            readonly next: string | null;
        };
        readonly NoticeRow: {
            /** Format: uuid */
            readonly noticeId: string;
            /** Format: uuid */
            readonly applicationId: string;
            /** @enum {string} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
            readonly factoryName: string;
            readonly enterpriseName: string;
            readonly province: string;
            /** Format: date */
            readonly startsOn: string;
            /** Format: date */
            readonly endsOn: string;
        };
        readonly PublicTitlePage: {
            readonly items: readonly components["schemas"]["PublicTitle"][];
            readonly count: components["schemas"]["Count"];
            readonly next: string | null;
        };
        readonly PublicTitle: {
            /** @enum {string} */
            readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
            readonly certificateNumber: string;
            /** Format: date */
            readonly validFrom: string;
            /** Format: date */
            readonly validUntil: string;
            /** @enum {string} */
            readonly kind: "awarded" | "renewed" | "converted" | "downgraded";
            /** @enum {string} */
            readonly status: "active" | "under-rectification" | "downgraded" | "superseded" | "expired" | "revoked";
            /** Format: date */
            readonly endedOn: string | null;
            readonly replacedBy: string | null;
            readonly factoryName: string;
            readonly enterpriseName: string;
            readonly province: string;
            readonly industry: string;
        };
        readonly ReminderPage: {
            readonly items: readonly components["schemas"]["Reminder"][];
            readonly count: components["schemas"]["Count"];
            readonly next: string | null;
        };
        readonly Reminder: {
            readonly aggregate: string;
            readonly id: string;
            readonly clock: string;
            readonly label: {
                readonly zh: string;
                readonly en: string;
            };
            readonly title: string;
            /** Format: date */
            readonly dueOn: string;
            readonly stage: number;
            /** Format: date-time */
            readonly at: string;
        };
        readonly WorkingCalendar: {
            readonly years: readonly {
                readonly year: number;
                /** @enum {string} */
                readonly basis: "platform" | "entered" | "statutory";
                readonly source: string;
                readonly daysOff: readonly string[];
                readonly workingDays: readonly string[];
            }[];
            readonly proposal: {
                readonly year: number;
                readonly title: string;
                readonly documentNumber: string;
                readonly daysOff: readonly string[];
                readonly workingDays: readonly string[];
                /** Format: date */
                readonly proposedOn: string;
            } | null;
            readonly version: number;
            readonly actions: readonly components["schemas"]["Action"][];
        };
        readonly Cosignature: {
            readonly size: number;
            readonly line: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly SessionController_current: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    readonly SessionController_signIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignIn"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    readonly SessionController_signOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly SessionController_changePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangePassword"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    readonly SessionsController_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SessionRow"][];
                };
            };
        };
    };
    readonly SessionsController_endOthers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly SessionsController_end: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly SignUpController_signUp: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignUp"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    readonly LinksController_use: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UseLink"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    readonly LinksController_ask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LinkQuestion"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkView"];
                };
            };
        };
    };
    readonly AccountsController_list: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string;
                readonly cursor?: string;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountPage"];
                };
            };
        };
    };
    readonly AccountsController_open: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenAccount"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedAccount"];
                };
            };
        };
    };
    readonly AccountsController_reset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Nothing"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OneTimeLink"];
                };
            };
        };
    };
    readonly AccountsController_code: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Nothing"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LinkCode"];
                };
            };
        };
    };
    readonly AccountsController_unlock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Nothing"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly AccountsController_sessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SessionRow"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AccountsController_endSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly MembersController_colleagues: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["MemberRow"][];
                };
            };
        };
    };
    readonly MembersController_invite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Nothing"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OneTimeLink"];
                };
            };
        };
    };
    readonly MembersController_claims: {
        readonly parameters: {
            readonly query?: {
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["MemberRow"][];
                };
            };
        };
    };
    readonly ApplicationsController_list: {
        readonly parameters: {
            readonly query?: {
                readonly tier?: "basic" | "advanced" | "excellent" | "pioneer";
                readonly campaignId?: string;
                readonly factoryId?: string;
                readonly province?: string;
                readonly city?: string;
                readonly industry?: string;
                readonly verdict?: "eligible" | "ineligible" | "undetermined" | "none";
                readonly dueBy?: string;
                readonly q?: string;
                readonly phase?: "none" | "draft" | "submitted" | "returned" | "accepted" | "recommended" | "in-review" | "concluded" | "deferred" | "public-notice" | "cultivation" | "acceptance-submitted" | "acceptance-checked" | "acceptance-passed" | "awarded" | "self-assessed" | "refused" | "not-accepted" | "withdrawn" | "lapsed";
                readonly mine?: "true" | "false";
                readonly sort?: "updated" | "submitted" | "deadline" | "name" | "rank";
                readonly cursor?: string;
                readonly pageSize?: number;
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationPage"];
                };
            };
        };
    };
    readonly "open-application": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenApplication"];
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ApplicationsController_counts: {
        readonly parameters: {
            readonly query?: {
                readonly tier?: "basic" | "advanced" | "excellent" | "pioneer";
                readonly campaignId?: string;
                readonly factoryId?: string;
                readonly province?: string;
                readonly city?: string;
                readonly industry?: string;
                readonly verdict?: "eligible" | "ineligible" | "undetermined" | "none";
                readonly dueBy?: string;
                readonly q?: string;
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApplicationCounts"];
                };
            };
        };
    };
    readonly ApplicationsController_one: {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Application"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ApplicationsController_history: {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ApplicationsController_letters: {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Letter"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ApplicationsController_evaluations: {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Evaluation"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ApplicationsController_diff: {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryChange"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly EvidenceController_upload: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredFile"];
                };
            };
        };
    };
    readonly EvidenceController_download: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly evidenceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 文件原样 · the file as it was uploaded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DraftsController_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly section: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DraftsController_save: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所见修订号 · the revision that was seen */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
                readonly section: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SaveDraft"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftConflict"];
                };
            };
        };
    };
    readonly DraftsController_remove: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所见修订号 · the revision that was seen */
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
                readonly section: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftConflict"];
                };
            };
        };
    };
    readonly DeclarationWorkbookController_export: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description application/vnd.openxmlformats-officedocument.spreadsheetml.sheet */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DeclarationWorkbookController_import: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkbookRead"];
                };
            };
        };
    };
    readonly SheetController_read: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SheetRead"];
                };
            };
        };
    };
    readonly ReceiptsController_receipt: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly attempt: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignedReceipt"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReceiptsController_publicKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReceiptKey"];
                };
            };
        };
    };
    readonly RegistryController_enterprise: {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly uscc: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Enterprise"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RegistryController_enterpriseHistory: {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly uscc: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RegistryController_enterpriseDiff: {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly uscc: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryChange"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RegistryController_factories: {
        readonly parameters: {
            readonly query?: {
                readonly titled?: "true" | "false";
                readonly tier?: "basic" | "advanced" | "excellent" | "pioneer";
                readonly province?: string;
                readonly city?: string;
                readonly q?: string;
                readonly cursor?: string;
                readonly pageSize?: number;
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FactoryPage"];
                };
            };
        };
    };
    readonly "register-factory": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterFactory"];
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RegistryController_factory: {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Factory"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RegistryController_factoryHistory: {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RegistryController_factoryDiff: {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryChange"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RegistryController_experts: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExpertPage"];
                };
            };
        };
    };
    readonly CampaignsController_list: {
        readonly parameters: {
            readonly query?: {
                readonly tier?: "basic" | "advanced" | "excellent" | "pioneer";
                readonly openOn?: string;
                readonly cursor?: string;
                readonly pageSize?: number;
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CampaignPage"];
                };
            };
        };
    };
    readonly "open-campaign": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenCampaign"];
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CampaignsController_one: {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CampaignsController_history: {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CampaignsController_diff: {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryChange"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly FactoryCampaignsController_list: {
        readonly parameters: {
            readonly query: {
                readonly act: "open-application" | "convert-title";
                readonly cursor?: string;
                readonly pageSize?: number;
                readonly after?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FactoryCampaignPage"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReEvaluationsController_list: {
        readonly parameters: {
            readonly query?: {
                readonly phase?: "none" | "missed" | "reported" | "evaluated" | "full-review" | "rectification" | "rectification-lapsed" | "kept" | "downgraded" | "revocation-proposed" | "revoked";
                readonly tier?: "basic" | "advanced" | "excellent" | "pioneer";
                readonly year?: number;
                readonly verdict?: "eligible" | "ineligible" | "undetermined" | "none";
                readonly factoryId?: string;
                readonly province?: string;
                readonly city?: string;
                readonly mine?: "true" | "false";
                readonly sort?: "year" | "deadline";
                readonly cursor?: string;
                readonly pageSize?: number;
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReEvaluationPage"];
                };
            };
        };
    };
    readonly "submit-annual-report": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmitAnnualReport"];
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReEvaluationsController_one: {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReEvaluation"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReEvaluationsController_history: {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReEvaluationsController_evaluations: {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Evaluation"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReEvaluationsController_diff: {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryChange"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "list-recommendations": {
        readonly parameters: {
            readonly query?: {
                readonly phase?: "none" | "drafting" | "frozen" | "released";
                readonly tier?: "basic" | "advanced" | "excellent" | "pioneer";
                readonly campaignId?: string;
                readonly applicationId?: string;
                readonly factoryId?: string;
                readonly mine?: "true" | "false";
                readonly sort?: "updated" | "deadline";
                readonly cursor?: string;
                readonly pageSize?: number;
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePage"];
                };
            };
        };
    };
    readonly "begin-list": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly campaignId: string;
                    readonly unit: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "get-recommendations": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recommendation"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "history-recommendations": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "diff-recommendations": {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryChange"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "list-expert-pools": {
        readonly parameters: {
            readonly query?: {
                readonly phase?: "none" | "open";
                readonly tier?: "basic" | "advanced" | "excellent" | "pioneer";
                readonly campaignId?: string;
                readonly applicationId?: string;
                readonly factoryId?: string;
                readonly mine?: "true" | "false";
                readonly sort?: "updated" | "deadline";
                readonly cursor?: string;
                readonly pageSize?: number;
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePage"];
                };
            };
        };
    };
    readonly "establish-pool": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly authority: string | (string | "xpcc");
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "get-expert-pools": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExpertPool"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "history-expert-pools": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "diff-expert-pools": {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryChange"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "list-draws": {
        readonly parameters: {
            readonly query?: {
                readonly phase?: "none" | "opened" | "prepared" | "committed" | "drawn" | "abandoned";
                readonly tier?: "basic" | "advanced" | "excellent" | "pioneer";
                readonly campaignId?: string;
                readonly applicationId?: string;
                readonly factoryId?: string;
                readonly mine?: "true" | "false";
                readonly sort?: "updated" | "deadline";
                readonly cursor?: string;
                readonly pageSize?: number;
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePage"];
                };
            };
        };
    };
    readonly "open-draw": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly target: {
                        /** @constant */
                        readonly kind: "application";
                        /** Format: uuid */
                        readonly id: string;
                    } | {
                        /** @constant */
                        readonly kind: "appeal";
                        readonly id: string;
                        /** Format: uuid */
                        readonly applicationId: string;
                    };
                    /** @enum {string} */
                    readonly purpose: "panel" | "supplement";
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "get-draws": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draw"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "history-draws": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "diff-draws": {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryChange"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "list-public-notices": {
        readonly parameters: {
            readonly query?: {
                readonly phase?: "none" | "running" | "closed";
                readonly tier?: "basic" | "advanced" | "excellent" | "pioneer";
                readonly campaignId?: string;
                readonly applicationId?: string;
                readonly factoryId?: string;
                readonly mine?: "true" | "false";
                readonly sort?: "updated" | "deadline";
                readonly cursor?: string;
                readonly pageSize?: number;
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePage"];
                };
            };
        };
    };
    readonly "publish-notice": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly campaignId: string;
                    readonly applicationIds: readonly string[];
                    readonly title: string;
                    readonly contact?: components["schemas"]["NoticeContact"];
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "get-public-notices": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "history-public-notices": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "diff-public-notices": {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryChange"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "list-revocations": {
        readonly parameters: {
            readonly query?: {
                readonly phase?: "none" | "notified" | "hearing-requested" | "defended" | "defence-lapsed" | "rectification" | "rectified" | "rectification-lapsed" | "revoked" | "published" | "dropped" | "superseded";
                readonly tier?: "basic" | "advanced" | "excellent" | "pioneer";
                readonly campaignId?: string;
                readonly applicationId?: string;
                readonly factoryId?: string;
                readonly mine?: "true" | "false";
                readonly sort?: "updated" | "deadline";
                readonly cursor?: string;
                readonly pageSize?: number;
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePage"];
                };
            };
        };
    };
    readonly "open-revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly factoryId: string;
                    readonly grounds: readonly ("fraud" | "accident" | "dishonesty" | "not-met" | "report-missed" | "change-unfit" | "change-unreported")[];
                    readonly reasons: readonly {
                        readonly clause: string;
                        readonly reason: string;
                    }[];
                    readonly facts: string;
                    readonly incidents: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "get-revocations": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Revocation"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "history-revocations": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "diff-revocations": {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryChange"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "list-changes": {
        readonly parameters: {
            readonly query?: {
                readonly phase?: "none" | "reported" | "returned" | "checked" | "kept" | "cancelled" | "withdrawn";
                readonly tier?: "basic" | "advanced" | "excellent" | "pioneer";
                readonly campaignId?: string;
                readonly applicationId?: string;
                readonly factoryId?: string;
                readonly mine?: "true" | "false";
                readonly sort?: "updated" | "deadline";
                readonly cursor?: string;
                readonly pageSize?: number;
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePage"];
                };
            };
        };
    };
    readonly "report-change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly kind: "rename" | "merger" | "division" | "restructuring" | "relocation" | "overseas-branch" | "other";
                    /** Format: date */
                    readonly happenedOn: string;
                    readonly details: string;
                    readonly evidence: readonly string[];
                    readonly newName?: string;
                    readonly newEnterpriseName?: string;
                    readonly newPlace?: {
                        readonly province: string;
                        readonly city: string;
                    };
                    readonly successor?: string;
                    /** Format: uuid */
                    readonly factoryId: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "get-changes": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Change"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "history-changes": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "diff-changes": {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryChange"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "list-appeals": {
        readonly parameters: {
            readonly query?: {
                readonly phase?: "none" | "filed" | "accepted" | "reviewing" | "upheld" | "rejected" | "declined" | "withdrawn";
                readonly tier?: "basic" | "advanced" | "excellent" | "pioneer";
                readonly campaignId?: string;
                readonly applicationId?: string;
                readonly factoryId?: string;
                readonly mine?: "true" | "false";
                readonly sort?: "updated" | "deadline";
                readonly cursor?: string;
                readonly pageSize?: number;
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePage"];
                };
            };
        };
    };
    readonly "file-appeal": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly against: {
                        /** @enum {string} */
                        readonly kind: "application-refusal" | "not-accepted" | "downgrade" | "revocation";
                        readonly id: string;
                    };
                    readonly clauses: readonly {
                        readonly clause: string;
                        readonly reason: string;
                    }[];
                    readonly statement: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "get-appeals": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Appeal"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "history-appeals": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "diff-appeals": {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryChange"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "list-editions": {
        readonly parameters: {
            readonly query?: {
                readonly phase?: "none" | "adopted" | "retired";
                readonly tier?: "basic" | "advanced" | "excellent" | "pioneer";
                readonly campaignId?: string;
                readonly applicationId?: string;
                readonly factoryId?: string;
                readonly mine?: "true" | "false";
                readonly sort?: "updated" | "deadline";
                readonly cursor?: string;
                readonly pageSize?: number;
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePage"];
                };
            };
        };
    };
    readonly "adopt-edition": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly edition: string;
                    readonly contentHash: string;
                    /** Format: date */
                    readonly inForceFrom: string;
                    readonly documentNumber: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "get-editions": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Edition"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "history-editions": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "diff-editions": {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryChange"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "list-role-grants": {
        readonly parameters: {
            readonly query?: {
                readonly phase?: "none" | "proposed" | "confirmed" | "claimed" | "member" | "suspended" | "refused" | "withdrawn";
                readonly tier?: "basic" | "advanced" | "excellent" | "pioneer";
                readonly campaignId?: string;
                readonly applicationId?: string;
                readonly factoryId?: string;
                readonly mine?: "true" | "false";
                readonly sort?: "updated" | "deadline";
                readonly cursor?: string;
                readonly pageSize?: number;
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePage"];
                };
            };
        };
    };
    readonly "grant-role": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly account: string;
                    /** @enum {string} */
                    readonly role: "expert" | "district" | "city" | "province" | "group" | "miit" | "auditor" | "system-admin" | "security-admin" | "audit-admin";
                    readonly scope: {
                        readonly region?: string;
                        readonly unit?: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "get-role-grants": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoleGrant"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "history-role-grants": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "diff-role-grants": {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryChange"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "list-calendars": {
        readonly parameters: {
            readonly query?: {
                readonly phase?: "none" | "proposed" | "entered";
                readonly tier?: "basic" | "advanced" | "excellent" | "pioneer";
                readonly campaignId?: string;
                readonly applicationId?: string;
                readonly factoryId?: string;
                readonly mine?: "true" | "false";
                readonly sort?: "updated" | "deadline";
                readonly cursor?: string;
                readonly pageSize?: number;
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CasePage"];
                };
            };
        };
    };
    readonly "propose-holidays": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly year: number;
                    readonly title: string;
                    readonly documentNumber: string;
                    readonly daysOff: readonly string[];
                    readonly workingDays: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "get-calendars": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EnteredCalendar"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "history-calendars": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "diff-calendars": {
        readonly parameters: {
            readonly query?: {
                readonly from?: string;
                readonly to?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["HistoryChange"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "documents-of-applications": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DocumentEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "document-of-applications": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
                readonly format?: "pdf" | "docx" | "xlsx" | "csv";
                readonly item?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly kind: "declaration" | "receipt" | "correction" | "not-accepted" | "award" | "refusal" | "opinion-sheet" | "opinion" | "site-visit-sheet" | "site-visit" | "recommendation-list" | "recommendation-letter" | "public-notice" | "certificate" | "rectification" | "downgrade" | "revocation-notice" | "revocation-decision" | "appeal-decision" | "application-list" | "title-list";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 文书文件 · the document as a file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "documents-of-recommendations": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DocumentEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "document-of-recommendations": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
                readonly format?: "pdf" | "docx" | "xlsx" | "csv";
                readonly item?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly kind: "declaration" | "receipt" | "correction" | "not-accepted" | "award" | "refusal" | "opinion-sheet" | "opinion" | "site-visit-sheet" | "site-visit" | "recommendation-list" | "recommendation-letter" | "public-notice" | "certificate" | "rectification" | "downgrade" | "revocation-notice" | "revocation-decision" | "appeal-decision" | "application-list" | "title-list";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 文书文件 · the document as a file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "documents-of-public-notices": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DocumentEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "document-of-public-notices": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
                readonly format?: "pdf" | "docx" | "xlsx" | "csv";
                readonly item?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly kind: "declaration" | "receipt" | "correction" | "not-accepted" | "award" | "refusal" | "opinion-sheet" | "opinion" | "site-visit-sheet" | "site-visit" | "recommendation-list" | "recommendation-letter" | "public-notice" | "certificate" | "rectification" | "downgrade" | "revocation-notice" | "revocation-decision" | "appeal-decision" | "application-list" | "title-list";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 文书文件 · the document as a file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "documents-of-revocations": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DocumentEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "document-of-revocations": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
                readonly format?: "pdf" | "docx" | "xlsx" | "csv";
                readonly item?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly kind: "declaration" | "receipt" | "correction" | "not-accepted" | "award" | "refusal" | "opinion-sheet" | "opinion" | "site-visit-sheet" | "site-visit" | "recommendation-list" | "recommendation-letter" | "public-notice" | "certificate" | "rectification" | "downgrade" | "revocation-notice" | "revocation-decision" | "appeal-decision" | "application-list" | "title-list";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 文书文件 · the document as a file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "documents-of-appeals": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DocumentEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "document-of-appeals": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
                readonly format?: "pdf" | "docx" | "xlsx" | "csv";
                readonly item?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly kind: "declaration" | "receipt" | "correction" | "not-accepted" | "award" | "refusal" | "opinion-sheet" | "opinion" | "site-visit-sheet" | "site-visit" | "recommendation-list" | "recommendation-letter" | "public-notice" | "certificate" | "rectification" | "downgrade" | "revocation-notice" | "revocation-decision" | "appeal-decision" | "application-list" | "title-list";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 文书文件 · the document as a file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "documents-of-re-evaluations": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DocumentEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "document-of-re-evaluations": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
                readonly format?: "pdf" | "docx" | "xlsx" | "csv";
                readonly item?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly kind: "declaration" | "receipt" | "correction" | "not-accepted" | "award" | "refusal" | "opinion-sheet" | "opinion" | "site-visit-sheet" | "site-visit" | "recommendation-list" | "recommendation-letter" | "public-notice" | "certificate" | "rectification" | "downgrade" | "revocation-notice" | "revocation-decision" | "appeal-decision" | "application-list" | "title-list";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 文书文件 · the document as a file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "documents-of-factories": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DocumentEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "document-of-factories": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
                readonly format?: "pdf" | "docx" | "xlsx" | "csv";
                readonly item?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly kind: "declaration" | "receipt" | "correction" | "not-accepted" | "award" | "refusal" | "opinion-sheet" | "opinion" | "site-visit-sheet" | "site-visit" | "recommendation-list" | "recommendation-letter" | "public-notice" | "certificate" | "rectification" | "downgrade" | "revocation-notice" | "revocation-decision" | "appeal-decision" | "application-list" | "title-list";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 文书文件 · the document as a file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "documents-of-campaigns": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DocumentEntry"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "document-of-campaigns": {
        readonly parameters: {
            readonly query?: {
                readonly at?: string;
                readonly as?: ("enterprise" | "district" | "city" | "province" | "group" | "miit" | "auditor") | string;
                readonly format?: "pdf" | "docx" | "xlsx" | "csv";
                readonly item?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly kind: "declaration" | "receipt" | "correction" | "not-accepted" | "award" | "refusal" | "opinion-sheet" | "opinion" | "site-visit-sheet" | "site-visit" | "recommendation-list" | "recommendation-letter" | "public-notice" | "certificate" | "rectification" | "downgrade" | "revocation-notice" | "revocation-decision" | "appeal-decision" | "application-list" | "title-list";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 文书文件 · the document as a file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicDocumentsController_notice: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "pdf" | "docx" | "xlsx" | "csv";
                readonly item?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly kind: "declaration" | "receipt" | "correction" | "not-accepted" | "award" | "refusal" | "opinion-sheet" | "opinion" | "site-visit-sheet" | "site-visit" | "recommendation-list" | "recommendation-letter" | "public-notice" | "certificate" | "rectification" | "downgrade" | "revocation-notice" | "revocation-decision" | "appeal-decision" | "application-list" | "title-list";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 文书文件 · the document as a file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicDocumentsController_titles: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "pdf" | "docx" | "xlsx" | "csv";
                readonly item?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly kind: "declaration" | "receipt" | "correction" | "not-accepted" | "award" | "refusal" | "opinion-sheet" | "opinion" | "site-visit-sheet" | "site-visit" | "recommendation-list" | "recommendation-letter" | "public-notice" | "certificate" | "rectification" | "downgrade" | "revocation-notice" | "revocation-decision" | "appeal-decision" | "application-list" | "title-list";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 文书文件 · the document as a file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly StepsController_list: {
        readonly parameters: {
            readonly query: {
                readonly step: "application.publish-notice" | "application.file-appeal" | "re-evaluation.file-appeal" | "revocation.file-appeal" | "factory.report-change" | "factory.open-revocation" | "campaign.begin-list";
                readonly cursor?: string;
                readonly pageSize?: number;
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StepPage"];
                };
            };
        };
    };
    readonly ObjectorsController_objectors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ObjectorView"][];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ObjectorsController_evidence: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly sha256: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 文件原样 · the file as it was uploaded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicNoticesController_object: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FileObjection"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ObjectionReceipt"];
                };
            };
        };
    };
    readonly PublicNoticesController_upload: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": {
                    /** Format: binary */
                    readonly file: string;
                };
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ObjectionFile"];
                };
            };
        };
    };
    readonly PublicRecordController_notices: {
        readonly parameters: {
            readonly query?: {
                readonly noticeId?: string;
                readonly cursor?: string;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NoticePage"];
                };
            };
        };
    };
    readonly PublicRecordController_titles: {
        readonly parameters: {
            readonly query?: {
                readonly tier?: "basic" | "advanced" | "excellent" | "pioneer";
                readonly province?: string;
                readonly q?: string;
                readonly cursor?: string;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PublicTitlePage"];
                };
            };
        };
    };
    readonly PublicRecordController_certificate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PublicTitle"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RemindersController_list: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: string;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReminderPage"];
                };
            };
        };
    };
    readonly PermissionsController_permissions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly version: number;
                        readonly rules: {
                            readonly [key: string]: {
                                readonly [key: string]: {
                                    readonly grants: readonly {
                                        /** @enum {string} */
                                        readonly role: "enterprise" | "expert" | "district" | "city" | "province" | "group" | "miit" | "auditor" | "system-admin" | "security-admin" | "audit-admin" | "system" | "public";
                                        readonly relation: string;
                                        readonly tiers?: readonly ("basic" | "advanced" | "excellent" | "pioneer")[];
                                        readonly unless?: readonly string[];
                                    }[];
                                    readonly phases: readonly string[];
                                };
                            };
                        };
                    };
                };
            };
        };
    };
    readonly CalendarController_all: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WorkingCalendar"];
                };
            };
        };
    };
    readonly HealthController_health: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description read-models-outdated：读模型含其他版本生成的记录，须重建 · rows that another version of the program made: rebuild them；standing-still：事件已写入而读模型或评价未跟进 · events are taken, but something does not follow them；evaluations-overdue：评价逾时未算出 · evaluations are owed for too long, failing or not begun；同时有几项时为最先列出者 · where several hold, the first of these
                         * @enum {string}
                         */
                        readonly status: "ok" | "read-models-outdated" | "standing-still" | "evaluations-overdue";
                        readonly position: number;
                        readonly standingStill: readonly {
                            readonly name: string;
                            readonly position: number;
                            /** Format: date-time */
                            readonly since: string | null;
                        }[];
                        readonly overdueEvaluations: {
                            readonly count: number;
                            /** Format: date-time */
                            readonly oldest: string | null;
                        };
                        readonly outdatedReadModels: readonly string[];
                    };
                };
            };
        };
    };
    readonly LedgerController_newest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description C2SP tlog-checkpoint */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly LedgerController_witnessed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description C2SP tlog-checkpoint */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly LedgerController_daily: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly day: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description C2SP tlog-checkpoint */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly LedgerController_publicKeys: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description C2SP signed-note verifier keys, one a line */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly LedgerController_tile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly path: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description C2SP tlog-tiles */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly LedgerController_cosign: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Cosignature"];
            };
        };
        readonly responses: {
            /** @description 已登记 · It stands beside the checkpoint */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly LedgerController_events: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly bundle: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 每行一个事件 · An event a line */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "register-enterprise": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterEnterprise"];
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "enterprises-affiliate-enterprise": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly group: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "enterprises-release-enterprise": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "factories-convert-title": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly campaignId: string;
                    readonly legacy: {
                        readonly name: string;
                        readonly issuer: string;
                        readonly number: string;
                        /** Format: date */
                        readonly awardedOn: string;
                    };
                    readonly evidence: string | null;
                    /** Format: date */
                    readonly validUntil: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "factories-report-incident": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly kind: "safety-accident" | "environmental-incident" | "quality-accident" | "dishonesty" | "fraud" | "other";
                    /** Format: date */
                    readonly happenedOn: string;
                    readonly facts: string;
                    readonly source: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "factories-close-incident": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly incident: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "campaigns-publish-benchmarks": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishBenchmarks"];
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "campaigns-extend-window": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExtendWindow"];
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-declare-section": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SectionContent"];
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-attach-evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly id: string;
                    readonly clause: string;
                    readonly slot?: string;
                    readonly title: string;
                    readonly fileName: string;
                    readonly mediaType: string;
                    readonly size: number;
                    readonly sha256: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-remove-evidence": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly id: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly truthful: boolean;
                    readonly noSecrets: boolean;
                    readonly ladderException?: string;
                    readonly unchangedReason?: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-endorse": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly opinion: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-accept-for-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly remark: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-return-for-correction": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly clauses: readonly {
                        readonly clause: string;
                        readonly reason: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-decline-to-accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-check-self-assessment": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly findings: {
                        readonly [key: string]: {
                            /** @enum {string} */
                            readonly verdict: "met" | "not-met";
                        };
                    };
                    readonly opinion: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-record-self-assessment": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-declare-interests": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly conflicts: readonly {
                        /** @enum {string} */
                        readonly kind: "employment" | "equity" | "vendor" | "consultant" | "assessor" | "same-group" | "kinship" | "other";
                        readonly detail: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-replace-expert": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly expert: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-call-extra-expert": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-record-findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly findings: readonly {
                        readonly clause: string;
                        /** @enum {string} */
                        readonly verdict: "met" | "not-met" | "cannot-tell";
                        readonly reason: string;
                        readonly evidence: readonly string[];
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-record-scores": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly scores: {
                        readonly [key: string]: number;
                    };
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-sign-opinion": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly noConflict: boolean;
                    readonly summary: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-record-site-verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date */
                    readonly visitedOn: string;
                    readonly inspectors: readonly string[];
                    readonly summary: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-countersign-site-verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-conclude-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly opinion: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-state-dissent": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly statement: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-defer-decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-resume-decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-name-for-cultivation": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly goals: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-apply-for-acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly summary: string;
                    readonly kpis: readonly {
                        readonly kpi: string;
                        readonly value?: number | null;
                        readonly before?: number | null;
                        readonly after?: number | null;
                        readonly unit?: string | null;
                        readonly periodBefore?: string | null;
                        readonly periodAfter?: string | null;
                        readonly source?: string | null;
                    }[] | null;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-check-acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly opinion: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-pass-acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly opinion: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-recheck": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date */
                    readonly checkedOn: string;
                    readonly creditClear: boolean;
                    readonly accidentsClear: boolean;
                    readonly source: string;
                    readonly remark: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-award": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly conditions?: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "applications-refuse-award": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reasons: readonly {
                        readonly clause: string;
                        readonly reason: string;
                    }[];
                    readonly nurture?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "re-evaluations-select-for-full-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "re-evaluations-draw-for-full-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly seed: string;
                    readonly seedSource: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "re-evaluations-record-on-site-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date */
                    readonly visitedOn: string;
                    readonly findings: {
                        readonly [key: string]: {
                            /** @enum {string} */
                            readonly verdict: "met" | "not-met";
                        };
                    };
                    readonly summary: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "re-evaluations-countersign-on-site-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "re-evaluations-keep-title": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly remark: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "re-evaluations-order-rectification": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date */
                    readonly deadline: string;
                    readonly reasons: readonly {
                        readonly clause: string;
                        readonly reason: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "re-evaluations-report-rectification": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly report: components["schemas"]["AnnualReport"];
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "re-evaluations-downgrade-title": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly tier: "basic" | "advanced" | "excellent" | "pioneer";
                    readonly reasons: readonly {
                        readonly clause: string;
                        readonly reason: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "re-evaluations-propose-revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly facts: string;
                    readonly reasons: readonly {
                        readonly clause: string;
                        readonly reason: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "recommendations-rank-applications": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly entries: readonly {
                        /** Format: uuid */
                        readonly applicationId: string;
                        readonly rank: number;
                        readonly opinion: string;
                        readonly exemption?: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "recommendations-freeze-list": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "recommendations-reopen-list": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "recommendations-release-list": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly hash: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "recommendations-begin-supplement": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "recommendations-drop-supplement": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "expert-pools-enrol-expert": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly expert: string;
                    /** @enum {string} */
                    readonly specialty: "technical" | "management";
                    readonly fields: readonly (string | ("plant-construction" | "research-and-design" | "production-operations" | "production-management" | "business-operations"))[];
                    readonly region: string;
                    readonly employer: string | null;
                    readonly employerName: string;
                    readonly employerGroup: (string | "xpcc") | null;
                    /** Format: date */
                    readonly since: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "expert-pools-update-expert": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly expert: string;
                    /** @enum {string} */
                    readonly specialty: "technical" | "management";
                    readonly fields: readonly (string | ("plant-construction" | "research-and-design" | "production-operations" | "production-management" | "business-operations"))[];
                    readonly region: string;
                    readonly employer: string | null;
                    readonly employerName: string;
                    readonly employerGroup: (string | "xpcc") | null;
                    /** Format: date */
                    readonly since: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "expert-pools-suspend-expert": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly expert: string;
                    readonly reason: string;
                    readonly until: string | null;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "expert-pools-readmit-expert": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly expert: string;
                    readonly remark: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "expert-pools-declare-standing-interests": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly interests: readonly {
                        /** @enum {string} */
                        readonly kind: "employment" | "equity" | "vendor" | "consultant" | "assessor" | "same-group" | "kinship";
                        readonly organisation: string;
                        /** Format: date */
                        readonly from: string;
                        readonly to: string | null;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "draws-prepare-draw": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly constraints: {
                        /** @enum {string} */
                        readonly field: "preferred" | "required";
                        /** @enum {string} */
                        readonly place: "any" | "other-city" | "other-province";
                        readonly yearlySeats: number;
                    };
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "draws-commit-seed": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly commitment: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "draws-reveal-seed": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly seed: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "draws-abandon-draw": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "public-notices-handle-objection": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly objectionId: string;
                    /** @enum {string} */
                    readonly outcome: "dismissed" | "upheld";
                    readonly reasons: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "revocations-submit-defence": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly statement: string;
                    readonly evidence: readonly string[];
                    readonly hearing: boolean;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "revocations-record-hearing": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date */
                    readonly heldOn: string;
                    readonly summary: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "revocations-decide-revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly outcome: "revoked" | "dropped" | "rectification";
                    readonly reasons: readonly {
                        readonly clause: string;
                        readonly reason: string;
                    }[];
                    /** Format: date */
                    readonly deadline?: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "revocations-report-rectification": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly statement: string;
                    readonly evidence: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "revocations-publish-revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "changes-amend-change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly kind: "rename" | "merger" | "division" | "restructuring" | "relocation" | "overseas-branch" | "other";
                    /** Format: date */
                    readonly happenedOn: string;
                    readonly details: string;
                    readonly evidence: readonly string[];
                    readonly newName?: string;
                    readonly newEnterpriseName?: string;
                    readonly newPlace?: {
                        readonly province: string;
                        readonly city: string;
                    };
                    readonly successor?: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "changes-withdraw-change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "changes-return-change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "changes-check-change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly meetsCriteria: boolean | null;
                    readonly opinion: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "changes-decide-change": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly outcome: "kept" | "cancelled";
                    readonly reasons: readonly {
                        readonly clause: string;
                        readonly reason: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "appeals-accept-appeal": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly remark: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "appeals-decline-appeal": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "appeals-withdraw-appeal": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "appeals-declare-appeal-interests": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly conflicts: readonly {
                        /** @enum {string} */
                        readonly kind: "employment" | "equity" | "vendor" | "consultant" | "assessor" | "same-group" | "kinship" | "other";
                        readonly detail: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "appeals-record-appeal-findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly findings: readonly {
                        readonly clause: string;
                        /** @enum {string} */
                        readonly verdict: "met" | "not-met" | "cannot-tell";
                        readonly reason: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "appeals-sign-appeal-opinion": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly noConflict: boolean;
                    readonly summary: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "appeals-replace-appeal-expert": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly expert: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "appeals-decide-appeal": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly outcomes: readonly {
                        readonly clause: string;
                        /** @enum {string} */
                        readonly verdict: "met" | "not-met";
                        readonly reason: string;
                    }[];
                    readonly opinion: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "editions-retire-edition": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date */
                    readonly from: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "role-grants-confirm-role": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "role-grants-withdraw-role": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "role-grants-suspend-account": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "role-grants-resume-account": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "role-grants-release-reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "role-grants-confirm-claim": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly basis: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "role-grants-refuse-claim": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "role-grants-withdraw-claim": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "role-grants-remove-colleague": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "calendars-confirm-holidays": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly year: number;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly "calendars-drop-holidays": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description 所依据的版本 · the version this rests on, as ETag gave it */
                readonly "If-Match": string;
                /** @description 同一操作重试时相同 · the same for each try of one act */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description 已记录 · recorded */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description 无权进行 · not allowed */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 没有该事项 · no such thing */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 当前不能进行 · not possible now */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 内容有误 · the content has faults */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
